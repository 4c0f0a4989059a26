import { langOf, type Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import type { Entry, ResolvedEntry } from '../queries/entry.ts';
import type { Library } from '../queries/library.ts';
import { relatedTo } from '../queries/related.ts';
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

/** What to read after an entry, as links. */
export function relatedLinks(library: Library, entry: Entry, locale: Locale): EntryLink[] {
  return relatedTo(library, entry, locale).map(entryLink);
}
