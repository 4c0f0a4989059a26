import { isNumber, isText, listOf, objectOf, type Shape } from '../lib/shape.ts';
import { isQueryLanguage, type QueryLanguage } from './query-file.ts';

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
  /** As in `query.json`, without which search goes on. */
  language: QueryLanguage;
}

const isTexts = listOf(isText);

/** Whether something is such an entry. */
const isIndexedEntry: Shape<IndexedEntry> = (value): value is IndexedEntry => {
  if (!Array.isArray(value)) return false;
  const [id, reference, title, topic, aliases, day = ''] = value as unknown[];
  return isTexts([id, reference, title, topic, day]) && isTexts(aliases);
};

/** Whether something is what `entries.json` holds. */
export const isEntriesFile = objectOf<EntriesFile>({
  entries: listOf(isIndexedEntry),
  ngramFiles: (value): value is number => isNumber(value) && value > 0,
  language: isQueryLanguage,
});
