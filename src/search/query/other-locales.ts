import { letterPattern } from '../../lib/letter-pattern.ts';
import { normalise } from '../../lib/words.ts';
import type { SearchedLocale } from '../../i18n/searched-locales.ts';
import type { SearchResult } from './show/results.ts';
import { search } from './search.ts';
import { lookUp } from './suggest.ts';

/** What a query surely finds in another locale. */
export interface ResultsInLocale extends SearchedLocale {
  results: SearchResult[];
}

/** How many results of another locale are shown. */
const limit = 3;

/**
 * The same query in the other locales: searched where it is written in their script, elsewhere looked up
 * among the names alone, which costs little. A locale that fails is left out.
 */
export async function searchOtherLocales(
  query: string,
  locale: string,
  all: readonly SearchedLocale[],
): Promise<ResultsInLocale[]> {
  const likely = writtenAs(query, all);
  const found = await Promise.all(
    all
      .filter((other) => other.locale !== locale)
      .map(async (other) => ({
        ...other,
        results: await resultsIn(other, query, likely.includes(other)).catch(() => []),
      })),
  );
  return found.filter(({ results }) => results.length > 0);
}

async function resultsIn(
  { locale }: SearchedLocale,
  query: string,
  isLikely: boolean,
): Promise<SearchResult[]> {
  if (isLikely) return (await search(query, { locale, limit })).sure;
  return /^\p{ASCII}+$/u.test(normalise(query)) ? lookUp(query, locale, limit) : [];
}

/**
 * The locales that a query is written in: those of its script that the fewest share, as kana tell more than
 * Han; where its letters are of none, those in Latin letters, which names of coins have everywhere.
 */
function writtenAs(query: string, all: readonly SearchedLocale[]): SearchedLocale[] {
  const scripts = [...new Set(all.flatMap(({ letters }) => letters))];
  const sharing = scripts
    .filter((script) => script !== 'Latin' && letterPattern([script]).test(query))
    .map((script) => all.filter(({ letters }) => letters.includes(script)))
    .toSorted((a, b) => b.length - a.length);
  return sharing.at(-1) ?? all.filter(({ letters }) => letters.includes('Latin'));
}
