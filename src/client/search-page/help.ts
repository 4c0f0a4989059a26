import { searchOtherLocales, type ResultsInLocale } from '../../search/query/other-locales.ts';
import { nearestTerms } from '../../search/query/find/nearest-terms.ts';
import type { SearchedLocale } from '../../i18n/searched-locales.ts';
import { search, type SearchOptions } from '../../search/query/search.ts';

/** What helps where nothing surely answers. */
export interface SearchHelp {
  /** Queries that the reader may have meant; each finds something sure. */
  nearest: string[];
  otherLocales: ResultsInLocale[];
}

/** Looks for what the reader may have meant, and for answers in the other locales. */
export async function helpFor(
  query: string,
  options: SearchOptions,
  locales: readonly SearchedLocale[],
): Promise<SearchHelp> {
  const [terms, otherLocales] = await Promise.all([
    nearestTerms(query, options.locale).catch(() => []),
    searchOtherLocales(query, options.locale, locales),
  ]);
  const found = await Promise.all(
    terms.map((term) =>
      search(term, options)
        .then(({ total }) => total > 0)
        .catch(() => false),
    ),
  );
  return { nearest: terms.filter((_term, index) => found[index]), otherLocales };
}
