import type { Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { entriesOf, type Library } from '../queries/library.ts';
import { entriesAbout, topicsIn } from '../queries/topics.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';

/** What the search of a language can be narrowed to; a list of nothing is not offered. */
export interface SearchFilters {
  /** Empty where there is nothing to choose between. */
  collections: CollectionName[];
  topics: { slug: string; title: string }[];
}

/** The filters of a language: its index holds what was written in it, and nothing that fills in. */
export function searchFilters(library: Library, locale: Locale): SearchFilters {
  const isWritten = ({ isFallback }: ResolvedEntry) => !isFallback;
  const written = collections.filter((name) => entriesOf(library, name, locale).some(isWritten));
  const topics = topicsIn(library, locale).filter((topic) =>
    [
      topic,
      ...entriesAbout(library, 'faq', topic.entry.slug, locale),
      ...entriesAbout(library, 'tutorials', topic.entry.slug, locale),
    ].some(isWritten),
  );
  return {
    collections: written.length > 1 ? written : [],
    topics: topics.map(({ entry: { slug, data } }) => ({ slug, title: data.title })),
  };
}
