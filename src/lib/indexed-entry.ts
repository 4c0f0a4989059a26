/**
 * One entry in `/pagefind/<locale>/entries.json`: Pagefind's id, `collection/slug`, title, topic's
 * slug (or empty) and aliases. A tuple, because the file is loaded with the first search.
 */
export type IndexedEntry = [
  id: string,
  reference: string,
  title: string,
  topic: string,
  aliases: string[],
];
