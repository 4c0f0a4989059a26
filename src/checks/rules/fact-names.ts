import type { FactName } from '../../facts/placeholders.ts';
import type { FolderFacts } from '../../i18n/folder-facts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { FactPlace } from '../fact-places.ts';
import { factsFile, type FactsDocument } from './facts-document.ts';

/** Every fact that a text names is there, in the form that it asks for; a document that cannot be read is blamed alone. */
export function factNameFaults(
  places: FactPlace[],
  facts: FolderFacts,
  { isReadable }: FactsDocument,
): Fault[] {
  if (!isReadable) return [];
  return places.flatMap(({ file, locale, facts: uses }) =>
    uses.flatMap(({ line, ...use }) => {
      if (facts.written(use, locale) !== undefined) return [];
      return [{ file, line, ...words(use, locale, facts) }];
    }),
  );
}

/** A fact that nothing names is one that nobody keeps true. */
export function unusedFactWarnings(
  places: FactPlace[],
  { own }: FolderFacts,
  { lines, isReadable }: FactsDocument,
): Fault[] {
  if (!isReadable) return [];
  const used = new Set(places.flatMap(({ facts }) => facts.map(({ name }) => name)));
  return [...own.keys()]
    .filter((name) => !used.has(name))
    .map((name) => ({
      file: factsFile,
      line: lineOf(lines, [name]),
      message: `nothing uses the fact "${name}"`,
      fix: `Write <Fact name="${name}" /> where it is said, or remove it.`,
    }));
}

function words({ name, form }: FactName, locale: Locale, facts: FolderFacts) {
  const { own, derived } = facts;
  const fact = derived.get(name) ?? own.get(name);
  if (!fact) {
    const names = [...own.keys(), ...derived.keys()];
    return {
      message: name ? 'the fact does not exist' : '<Fact> has no name',
      ...(name && { found: quoted(name) }),
      expected: own.size > 0 ? 'a name in facts.yaml' : 'a name in facts.yaml, which is not there',
      fix: didYouMean(name, names, `Add it to facts.yaml, or write one of ${names.join(', ')}.`),
    };
  }
  const byItself = ['number', 'local'].filter(
    (one) => facts.written({ name, form: one }, locale) !== undefined,
  );
  const forms = [...byItself, ...Object.keys(fact.forms?.[locale] ?? {})];
  return {
    message: `the fact "${name}" has no such form in ${locale}`,
    found: quoted(form ?? ''),
    expected: `one of ${forms.join(', ')}`,
    fix: didYouMean(form ?? '', forms, `Add it to facts.yaml, under forms: ${locale}.`),
  };
}
