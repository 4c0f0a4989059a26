import { existsSync } from 'node:fs';
import { ownPath } from '../../files/content-folder.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { EntryFacts } from '../../reading/entry-facts.ts';
import type { Fault, LineFault } from '../../reading/fault.ts';
import { splitSource } from '../../reading/frontmatter.ts';
import { readSource } from '../../reading/source-text.ts';
import { bodyPassages } from '../language/body-passages.ts';
import { headPassages, localisedPassages, stringPassages } from '../language/document-passages.ts';
import { languageFindings } from '../language/findings.ts';
import { termsDocument, termsFile, type LanguageAsker } from '../language/language-rules.ts';
import type { Passage } from '../language/passage.ts';
import type { LanguageRules } from '../language/passage-slips.ts';

/** What readers see of an entry, with its place in the file's text. */
export function entryPassages(entry: EntryFacts, text: string): Passage[] {
  const shift = text.length - splitSource(text).body.length;
  return [
    ...headPassages(entry, text),
    ...(entry.tree ? bodyPassages(entry.tree, text, shift) : []),
  ];
}

/** Spacing, punctuation, terms and leftovers of other languages in an entry. */
export function entryLanguage(entry: EntryFacts, text: string, rules: LanguageRules): LineFault[] {
  return languageFindings(entryPassages(entry, text), text, rules);
}

/** The passages of a document that is no entry, by their language. */
export function documentPassages(file: string, text: string): Map<Locale, Passage[]> {
  const locale = locales.find((one) => file === `ui/${one}.json`);
  return locale ? new Map([[locale, stringPassages(text)]]) : localisedPassages(text);
}

/** The documents with words for readers, beside the entries. */
export function wordDocuments(folder: string): string[] {
  const names = ['site.yaml', ...locales.map((locale) => `ui/${locale}.json`)];
  return names.filter((name) => existsSync(ownPath(name, folder)));
}

/** The same in the folder's strings and in its site document. */
export function documentLanguage(folder: string, ask: LanguageAsker): Fault[] {
  return wordDocuments(folder).flatMap((file) => {
    const source = readSource(ownPath(file, folder));
    if ('fault' in source) return [];
    const { text } = source;
    return [...documentPassages(file, text)].flatMap(([locale, passages]) =>
      languageFindings(passages, text, ask(locale, text)).map((finding) => ({ file, ...finding })),
    );
  });
}

/** The document of terms can be used. */
export function termsFaults(folder: string): Fault[] {
  return termsDocument(folder).findings.map((finding) => ({ file: termsFile, ...finding }));
}
