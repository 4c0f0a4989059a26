import type { Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from './entry.ts';
import { entriesOf, resolveEntry, type Library } from './library.ts';
import { byTitle } from './order.ts';

/** The topics in the order that editors gave them. */
export function topicsIn(library: Library, locale: Locale): ResolvedEntry<'topics'>[] {
  return entriesOf(library, 'topics', locale).toSorted(
    (a, b) => a.entry.data.order - b.entry.data.order || byTitle(locale)(a, b),
  );
}

/** The entries of a collection that belong to a topic, by title. */
export function entriesAbout<C extends 'faq' | 'tutorials'>(
  library: Library,
  collection: C,
  topic: string,
  locale: Locale,
): ResolvedEntry<C>[] {
  return entriesOf(library, collection, locale)
    .filter(({ entry }) => entry.data.topic === topic)
    .toSorted(byTitle(locale));
}

/** The entries of a collection that belong to no topic, by title: all of them where nobody wrote topics. */
export function entriesWithoutTopic<C extends 'faq' | 'tutorials'>(
  library: Library,
  collection: C,
  locale: Locale,
): ResolvedEntry<C>[] {
  return entriesOf(library, collection, locale)
    .filter(
      ({ entry: { data } }) => !data.topic || !resolveEntry(library, 'topics', data.topic, locale),
    )
    .toSorted(byTitle(locale));
}
