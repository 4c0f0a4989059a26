/**
 * One entry in `/pagefind/<locale>/entries.json`: Pagefind's id, `collection/slug`, title, topic's
 * slug (or empty), aliases and an announcement's day. A tuple, because the file is loaded with the first search.
 */
export type IndexedEntry = [
  id: string,
  reference: string,
  title: string,
  topic: string,
  aliases: string[],
  day?: string,
];

/** What `/pagefind/<locale>/entries.json` holds. */
export interface EntriesFile {
  entries: IndexedEntry[];
  /** Into how many files `ngrams/<number>.json` the n-grams of the texts are parted. */
  ngramFiles: number;
  /** Whether the language says much with few characters, so that a short passage is enough. */
  isDense: boolean;
}
