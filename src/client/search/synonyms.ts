import type { QueryFile } from '../../lib/query-file.ts';

/** Words for the same thing, normalised: those that stand in the texts, and those that are typed alone. */
export type SynonymGroups = QueryFile['synonyms'];

/** A stretch of a query that is a term of a group, with the group's other terms. */
export interface SynonymMatch {
  start: number;
  end: number;
  others: readonly string[];
  /** Those of them that stand in the texts. */
  written: readonly string[];
}

/**
 * The terms of the groups that stand in a query, the longest first, none inside another. Where words
 * are written with spaces a term must begin a word, and in English end one too; a Korean query that
 * was typed without its blanks may hold it anywhere.
 */
export function findSynonyms(query: string, groups: SynonymGroups, locale: string): SynonymMatch[] {
  const found: SynonymMatch[] = [];
  for (const [written, typed] of groups) {
    for (const term of [...written, ...typed]) {
      const place = placeOf(term, query, locale);
      if (!place) continue;
      const isOther = (other: string) => other !== term;
      const others = [...written, ...typed].filter(isOther);
      found.push({ ...place, others, written: written.filter(isOther) });
    }
  }
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    .filter((match, index) => !longest.slice(0, index).some((longer) => overlaps(match, longer)))
    .toSorted((a, b) => a.start - b.start);
}

/** Whether a query holds a term, as `findSynonyms` finds one. */
export function holdsTerm(query: string, term: string, locale: string): boolean {
  return placeOf(term, query, locale) !== null;
}

type Place = Pick<SynonymMatch, 'start' | 'end'>;

function placeOf(term: string, query: string, locale: string): Place | null {
  for (let start = query.indexOf(term); start >= 0; start = query.indexOf(term, start + 1)) {
    const before = query[start - 1] ?? ' ';
    const after = query.slice(start + term.length);
    if (!isLatin(term)) {
      if (locale === 'ko' && before !== ' ' && !isRunTogether(query)) continue;
      return { start, end: start + term.length };
    }
    const plural = /^(?:e?s)?(?![a-z0-9])/.exec(after);
    if (!isLatin(before) && plural) return { start, end: start + term.length + plural[0].length };
  }
  return null;
}

/** Whether a Korean query was typed without its blanks, so that a term may begin anywhere. */
function isRunTogether(query: string): boolean {
  return query.length >= 6 && !query.includes(' ');
}

function isLatin(text: string): boolean {
  return /[a-z0-9]/.test(text);
}

function overlaps(a: SynonymMatch, b: SynonymMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
