import { search, type SearchOptions } from './search.ts';
import type { SearchResult } from './results.ts';

/** What a query surely finds in another locale. */
export interface ResultsElsewhere {
  locale: string;
  results: SearchResult[];
}

/** How many results of another locale are shown. */
const limit = 3;

/** The same query in the other locales whose script it is written in; a locale that fails is left out. */
export async function searchElsewhere(
  query: string,
  { locale, ...options }: SearchOptions,
  locales: string[],
): Promise<ResultsElsewhere[]> {
  const others = locales.filter((other) => other !== locale && mayBeWrittenIn(other, query));
  const found = await Promise.all(
    others.map(async (other) => {
      const none = { sure: [] };
      const { sure } = await search(query, { ...options, locale: other, limit }).catch(() => none);
      return { locale: other, results: sure };
    }),
  );
  return found.filter(({ results }) => results.length > 0);
}

/** Latin letters may stand in every language; Hangul and kana are of one. */
function mayBeWrittenIn(locale: string, query: string): boolean {
  if (/\p{Script=Hangul}/u.test(query)) return locale === 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query)) return locale === 'ja';
  if (/\p{Script=Han}/u.test(query)) return locale === 'zh' || locale === 'ja';
  return true;
}
