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
  const groups = new Map<string, Term[]>();
  const { compare } = new Intl.Collator(langOf(locale));
  for (const term of entriesOf(library, 'glossary', locale)) {
    const letter = indexLetter(keyOf(term), locale);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups]
    .map(([letter, terms]) => ({ letter, terms: terms.toSorted(byReading(locale)) }))
    .toSorted(
      (a, b) =>
        indexOrder(a.letter, locale) - indexOrder(b.letter, locale) || compare(a.letter, b.letter),
    );
}

function keyOf({ entry, locale, isFallback }: Term): string {
  const reading = isFallback ? undefined : entry.data.reading;
  return sortKey(reading ?? entry.data.title, locale);
}

function byReading(locale: Locale): (a: Term, b: Term) => number {
  const { compare } = new Intl.Collator(langOf(locale), { numeric: true });
  return (a, b) => compare(keyOf(a), keyOf(b));
}
