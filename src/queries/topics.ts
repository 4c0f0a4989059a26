import type { Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from './entry.ts';
import { entriesOf, resolveEntry, type Library } from './library.ts';
import { byTitle } from './order.ts';

/** The topics in the order that editors gave them. */
export function topicsIn(library: Library, locale: Locale): ResolvedEntry<'topics'>[] {
  const titles = byTitle(locale);
  return entriesOf(library, 'topics', locale).toSorted(
    (a, b) => a.entry.data.order - b.entry.data.order || titles(a, b),
  );
}

/** The entries of a collection that belong to a topic, by title. */
export function entriesAbout<C extends 'faq' | 'tutorials'>(
  library: Library,
  collection: C,
  topic: string,
  locale: Locale,
): ResolvedEntry<C>[] {
  return byTopic(entriesOf(library, collection, locale), locale).get(topic) ?? [];
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

type About = ResolvedEntry<'faq' | 'tutorials'>;

const sorted = new WeakMap<readonly About[], Map<string | undefined, About[]>>();

/** A list by topic, each by title; made once, for every entry's page asks for its neighbours. */
function byTopic<E extends About>(list: E[], locale: Locale): Map<string | undefined, E[]> {
  const known = sorted.get(list) as Map<string | undefined, E[]> | undefined;
  if (known) return known;
  const made = Map.groupBy(list.toSorted(byTitle(locale)), ({ entry }) => entry.data.topic);
  sorted.set(list, made);
  return made;
}
