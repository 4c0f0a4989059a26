import type { Locale } from '../i18n/locales.ts';
import { topicOf, type Entry } from '../queries/entry.ts';
import { resolveEntry, type Library } from '../queries/library.ts';

/** The id of the ticket category with which the form opens from an entry, as its topic names it. */
export function ticketCategoryOf(
  entry: Entry,
  library: Library,
  locale: Locale,
): string | undefined {
  const topic = topicOf(entry);
  return topic ? resolveEntry(library, 'topics', topic, locale)?.entry.data.ticket : undefined;
}
