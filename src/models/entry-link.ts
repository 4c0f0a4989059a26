import { langOf } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** A link to an entry in a list. */
export interface EntryLink {
  href: string;
  title: string;
  description: string | undefined;
  collection: CollectionName;
  /** The language of the title, where it is not that of the page. */
  lang: string | undefined;
}

/** An entry as a list shows it. */
export function entryLink({ locale, entry, isFallback }: ResolvedEntry): EntryLink {
  return {
    href: entryHref(locale, entry.collection, entry.slug),
    title: entry.data.title,
    description: entry.data.description,
    collection: entry.collection,
    lang: isFallback ? langOf(entry.locale) : undefined,
  };
}
