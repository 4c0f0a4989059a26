import type { Locale } from '../i18n/locales.ts';
import type { Entry } from '../queries/entry.ts';
import type { Library } from '../queries/library.ts';
import { relatedTo } from '../queries/related.ts';
import { entryLink, type EntryLink } from './entry-link.ts';

/** What to read after an entry, as links. */
export function relatedLinks(library: Library, entry: Entry, locale: Locale): EntryLink[] {
  return relatedTo(library, entry, locale).map(entryLink);
}
