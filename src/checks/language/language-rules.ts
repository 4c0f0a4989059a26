import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ownPath } from '../../files/content-folder.ts';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { LineFault } from '../../reading/fault.ts';
import { remembered } from '../../reading/remembered.ts';
import { schemaFindings } from '../../reading/schema-words.ts';
import { readSource } from '../../reading/source-text.ts';
import { readYaml } from '../../reading/yaml-document.ts';
import { termsSchema, type Terms } from '../../schemas/terms.ts';
import { patternsOf, type LanguageRules } from './passage-slips.ts';
import { mentionOf, termRule, type TermRule } from './terms.ts';

/** The document of a folder's terms, read. */
export interface TermsDocument {
  /** Empty where it has a fault, or is not there. */
  terms: Terms;
  findings: LineFault[];
}

/** Where a folder's terms stand. */
export const termsFile = 'terms.yaml';

const readOnce = remembered((path: string): TermsDocument => {
  const source = readSource(path);
  if ('fault' in source) return { terms: {}, findings: [source.fault] };
  const { value = {}, lines, findings } = readYaml(source.text);
  const result = termsSchema.safeParse(value ?? {});
  if (result.success) return { terms: result.data, findings };
  const issues = schemaFindings(result.error.issues, value ?? {}, lines, {});
  return { terms: {}, findings: [...findings, ...issues] };
});

/** Reads a folder's terms; one without the document has none. */
export function termsDocument(folder: string): TermsDocument {
  const path = ownPath(termsFile, folder);
  return existsSync(path) ? readOnce(path) : { terms: {}, findings: [] };
}

/** What a language of a folder asks of a text, and a digest of it: terms that the text has nothing to do with are not in it. */
export interface AskedOfText extends LanguageRules {
  digest: string;
}

/** What a folder's languages ask of a text. */
export type LanguageAsker = (locale: Locale, text: string) => AskedOfText;

/** Reads what a folder asks of its languages. */
export function languageAsker(folder: string): LanguageAsker {
  const { terms } = termsDocument(folder);
  const byLocale = new Map<Locale, ReturnType<typeof rulesOf>>();
  return (locale, text) => {
    const known = byLocale.get(locale) ?? rulesOf(terms, locale);
    byLocale.set(locale, known);
    const { traits, patterns, rules, mention, digest } = known;
    const concerned =
      text.search(mention) < 0 ? [] : rules.filter(({ find }) => text.search(find) >= 0);
    return { traits, patterns, terms: concerned, digest: digest + wordsOf(concerned) };
  };
}

function rulesOf(terms: Terms, locale: Locale) {
  const traits = traitsOf(locale);
  const rules = Object.values(terms).flatMap(({ [locale]: term }) =>
    term ? [termRule(term)] : [],
  );
  const digest = hash('sha256', JSON.stringify(traits));
  return { traits, patterns: patternsOf(traits), rules, mention: mentionOf(rules), digest };
}

function wordsOf(rules: readonly TermRule[]): string {
  return rules.length > 0 ? hash('sha256', JSON.stringify(rules)) : '';
}
