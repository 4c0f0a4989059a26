import type { CollectionName } from '../schemas/collections.ts';
import type { ListPlace } from './pages.ts';

/** How many entries one page of a list holds: what keeps it below 40 kB of HTML in any language. */
export const perPage: Readonly<Record<CollectionName, number>> = {
  faq: 60,
  tutorials: 60,
  announcements: 20,
  glossary: 40,
  topics: 24,
};

/** The collections that are listed topic by topic. */
const byTopic: ReadonlySet<CollectionName> = new Set(['faq', 'tutorials']);

/** Up to `most` entries of a topic stand together; of more only the `first`, and all of them in a list of their own. */
export const sampleSize = { most: 15, first: 10 };

/** What of a topic's entries stands where others follow. */
export function sampleOf<T>(ofTopic: T[]): T[] {
  const { most, first } = sampleSize;
  return ofTopic.length > most ? ofTopic.slice(0, first) : ofTopic;
}

/** Every page of the lists of a collection, given the category or the topic of each of its entries, where it has one. */
export function listPlaces(
  collection: CollectionName,
  parts: readonly (string | undefined)[],
): ListPlace[] {
  return listsOf(collection, parts).flatMap(({ part, length }) => {
    const count = Math.ceil(length / perPage[collection]);
    return Array.from({ length: count }, (_, index) => ({ collection, part, number: index + 1 }));
  });
}

/** How long the whole list is, and that of each part which has one of its own. */
function listsOf(collection: CollectionName, parts: readonly (string | undefined)[]) {
  const groups = [...Map.groupBy(parts, (part) => part)];
  const lists = groups.flatMap(([part, own]) => (part ? { part, length: own.length } : []));
  if (!byTopic.has(collection)) return [{ part: undefined, length: parts.length }, ...lists];
  const shown = groups.flatMap(([part, own]) => (part ? sampleOf(own) : own));
  return [
    { part: undefined, length: shown.length },
    ...lists.filter(({ length }) => length > sampleSize.most),
  ];
}
