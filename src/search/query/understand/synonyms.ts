import type { QueryFile, QueryLanguage } from '../../query-file.ts';

/** Words for the same thing, normalised: those that stand in the texts, and those that are typed alone. */
export type SynonymGroups = QueryFile['synonyms'];

/** What finding terms takes. */
export interface SynonymKnowledge {
  synonyms: SynonymGroups;
  language: Pick<QueryLanguage, 'isDense'>;
}

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
 * are written with spaces a term must begin a word, and a Latin one end one too; a query that was
 * typed without its spaces may hold others anywhere.
 */
export function findSynonyms(
  query: string,
  { synonyms, language }: SynonymKnowledge,
): SynonymMatch[] {
  const found = synonyms.flatMap(([written, typed]) =>
    [...written, ...typed].flatMap((term) => {
      const isOther = (other: string) => other !== term;
      return placesOf(term, query, language).map((place) => ({
        ...place,
        others: [...written, ...typed].filter(isOther),
        written: written.filter(isOther),
      }));
    }),
  );
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    .filter((match, index) => !longest.slice(0, index).some((longer) => overlaps(match, longer)))
    .toSorted((a, b) => a.start - b.start);
}

/** Whether a query holds a term, as `findSynonyms` finds one. */
export function holdsTerm(query: string, term: string, language: Spacing): boolean {
  return placesOf(term, query, language).length > 0;
}

type Spacing = SynonymKnowledge['language'];
type Place = Pick<SynonymMatch, 'start' | 'end'>;

function placesOf(term: string, query: string, language: Spacing): Place[] {
  const places: Place[] = [];
  for (let start = query.indexOf(term); start >= 0; start = query.indexOf(term, start + 1)) {
    const end = endOf(term, query, start, language);
    if (end) places.push({ start, end });
  }
  return places;
}

/** Where a term that stands at `start` ends, a plural's ending included; 0 where it is part of a word. */
function endOf(term: string, query: string, start: number, { isDense }: Spacing): number {
  const before = query[start - 1] ?? ' ';
  const end = start + term.length;
  if (!isLatin(term)) {
    return isDense || before === ' ' || isRunTogether(query) ? end : 0;
  }
  const plural = /^(?:e?s)?(?![a-z0-9])/.exec(query.slice(end));
  return !isLatin(before) && plural ? end + plural[0].length : 0;
}

/** Whether a query was typed without its spaces, so that a term may begin anywhere. */
function isRunTogether(query: string): boolean {
  return query.length >= 6 && !query.includes(' ');
}

function isLatin(text: string): boolean {
  return /[a-z0-9]/.test(text);
}

function overlaps(a: SynonymMatch, b: SynonymMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
