import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { Revision } from '../reading/revision/revision.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { frontmatterSchemas } from '../schemas/frontmatter.ts';

/** An entry in one language. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  locale: Locale;
  slug: string;
  data: z.output<(typeof frontmatterSchemas)[C]>;
  /** Changes with its text and with all that it draws on. */
  digest: string;
  /** What it says, for its translations; null where that could not be read. */
  revision: Revision | null;
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
