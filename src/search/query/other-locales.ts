import { normalise } from '../../lib/words.ts';
import type { SearchResult } from './show/results.ts';
import { search } from './search.ts';
import { lookUp } from './suggest.ts';

/** What a query surely finds in another locale. */
export interface ResultsInLocale {
  locale: string;
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
  locales: string[],
): Promise<ResultsInLocale[]> {
  const found = await Promise.all(
    locales
      .filter((other) => other !== locale)
      .map(async (other) => ({
        locale: other,
        results: await resultsIn(other, query).catch(() => []),
      })),
  );
  return found.filter(({ results }) => results.length > 0);
}

async function resultsIn(locale: string, query: string): Promise<SearchResult[]> {
  if (isWrittenAs(locale, query)) return (await search(query, { locale, limit })).sure;
  return /^\p{ASCII}+$/u.test(normalise(query)) ? lookUp(query, locale, limit) : [];
}

/** Hangul and kana are of one language, Han of two; Latin letters alone are English first. */
function isWrittenAs(locale: string, query: string): boolean {
  if (/\p{Script=Hangul}/u.test(query)) return locale === 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query)) return locale === 'ja';
  if (/\p{Script=Han}/u.test(query)) return locale === 'zh' || locale === 'ja';
  return locale === 'en';
}
