import { langOf, type Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from './entry.ts';
import { indexLetter, indexOrder, sortKey } from './glossary-index.ts';
import { entriesOf, type Library } from './library.ts';

type Term = ResolvedEntry<'glossary'>;

/** The terms under one letter, syllable row or initial. */
export interface TermGroup {
  letter: string;
  terms: Term[];
}

/** The glossary as each language expects it: A–Z, pinyin, kana rows or hangul initials. */
export function glossaryIndex(library: Library, locale: Locale): TermGroup[] {
  const letters = new Intl.Collator(langOf(locale));
  const readings = new Intl.Collator(langOf(locale), { numeric: true });
  const keyed = entriesOf(library, 'glossary', locale)
    .map((term) => ({ term, key: keyOf(term) }))
    .toSorted((a, b) => readings.compare(a.key, b.key));
  return [...Map.groupBy(keyed, ({ key }) => indexLetter(key, locale))]
    .map(([letter, own]) => ({ letter, terms: own.map(({ term }) => term) }))
    .toSorted(
      (a, b) =>
        indexOrder(a.letter, locale) - indexOrder(b.letter, locale) ||
        letters.compare(a.letter, b.letter),
    );
}

function keyOf({ entry, locale, isFallback }: Term): string {
  const reading = isFallback ? undefined : entry.data.reading;
  return sortKey(reading ?? entry.data.title, locale);
}
