import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** An entry in one language. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  locale: Locale;
  slug: string;
  data: CollectionEntry<C>['data'];
  /** What Astro renders; templates hand it to `EntryBody`. */
  source: CollectionEntry<C>;
}

/** An entry as a reader of `locale` gets it: in their language, or another one that fills in. */
export interface ResolvedEntry<C extends CollectionName = CollectionName> {
  /** The language that was asked for. */
  locale: Locale;
  entry: Entry<C>;
  isFallback: boolean;
}

/** The slug of the topic that an entry is about. */
export function topicOf({ data }: Entry): string | undefined {
  return 'topic' in data ? data.topic : undefined;
}
