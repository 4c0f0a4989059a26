import type { Locale } from '../i18n/locales.ts';
import { collections } from '../schemas/collections.ts';
import { listPlaces } from './lists.ts';
import { feedPath, listPath, type ListPlace } from './pages.ts';
import { routeOf, type Route, type WrittenEntry } from './route.ts';

/** The pages of the lists in which these entries stand. */
export function listRoutes<E extends WrittenEntry>(
  locale: Locale,
  shown: E[],
  partOf: (entry: E) => string | undefined,
): Route<never>[] {
  const inCollection = Map.groupBy(shown, ({ collection }) => collection);
  const topics = new Set(inCollection.get('topics')?.map(({ slug }) => slug));
  // An entry about a topic that is not there stands under none.
  const partIn = (entry: E) => {
    const part = partOf(entry);
    return part && (entry.collection === 'announcements' || topics.has(part)) ? part : undefined;
  };
  return collections.flatMap((collection) =>
    listPlaces(collection, (inCollection.get(collection) ?? []).map(partIn)).map((list) =>
      routeOf<never>(locale, listPath(list), { standIns: standInsOf(list), list }),
    ),
  );
}

/** The first page, for a topic's list the topic, and the whole list. */
function standInsOf({ collection, part, number }: ListPlace): string[] {
  const whole = listPath({ collection, number: 1 });
  if (!part) return number > 1 ? [whole] : [];
  const topic = collection === 'announcements' ? [] : [`topics/${part}/`];
  return [listPath({ collection, part, number: 1 }), ...topic, whole];
}

/** The feed, which holds what was written in its language, and nothing that fills in. */
export function feedRoutes(locale: Locale, shown: WrittenEntry[]): Route<never>[] {
  const isWritten = shown.some(
    (entry) => entry.collection === 'announcements' && entry.locale === locale,
  );
  return isWritten ? [routeOf<never>(locale, feedPath, { isIndexed: false })] : [];
}
