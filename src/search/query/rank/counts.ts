import type { SearchableEntry } from '../find/entries.ts';
import type { RankedEntry } from './rank.ts';

/** How many sure results each choice of a filter would leave, the other filter as it is. */
export interface Counts {
  collection: Record<string, number>;
  topic: Record<string, number>;
}

/** What narrows a search; empty or missing is all. */
export interface Filters {
  collection?: string;
  /** By its slug. */
  topic?: string;
}

/** Whether an entry stands in what the filters leave; a topic's own page is of that topic. */
export function passes(entry: SearchableEntry, { collection, topic }: Filters): boolean {
  if (collection && entry.collection !== collection) return false;
  return !topic || topicOf(entry) === topic;
}

/** Counts the sure results by collection and by topic. */
export function countsOf(ranked: RankedEntry[], { collection = '', topic = '' }: Filters): Counts {
  const sure = ranked.filter(({ isSure }) => isSure).map(({ entry }) => entry);
  const ofTopic = sure.filter((entry) => passes(entry, { topic }));
  const ofCollection = sure.filter((entry) => passes(entry, { collection }));
  return {
    collection: tally(ofTopic.map((entry) => entry.collection)),
    topic: tally(ofCollection.map(topicOf).filter(Boolean)),
  };
}

function topicOf({ collection, topic, href }: SearchableEntry): string {
  return collection === 'topics' ? (href.split('/').at(-2) ?? '') : topic;
}

function tally(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
