import { indexHref } from '../index-href.ts';
import { isEntriesFile, type EntriesFile } from '../indexed-entry.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

const files = new Map<string, Promise<EntriesFile>>();

/** The file of a locale's entries, without making them ready yet, which keeps the browser busy. Rejects where it cannot be had. */
export function fetchEntries(locale: string): Promise<EntriesFile> {
  return once(files, locale, () => fetchJson(indexHref(locale, 'entries.json'), isEntriesFile));
}
