import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { EntriesFile, IndexedEntry } from '../../../src/search/indexed-entry.ts';
import { results } from './addresses.ts';

/** A locale's entries as search knows them. */
export function indexedEntries(locale: Locale): IndexedEntry[] {
  const file = join(results, 'site', 'pagefind', locale, 'entries.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as EntriesFile).entries;
}
