import { join } from 'node:path';
import { close } from 'pagefind';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { readSearchDocument } from '../../files/read-document.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { EntriesFile } from '../indexed-entry.ts';
import { changedFiles, urlOf } from './changed-files.ts';
import { readIndexJson, writeChanged, writeWhole } from './index-files.ts';
import { noteState, readState, type IndexState } from './index-state.ts';
import { indexDigest, indexVersion } from './kept-index.ts';
import { queryFile } from './query-file.ts';
import { indexFiles } from './write-index.ts';

/**
 * Brings the indexes in a folder to the state of these entries; they stay between runs. What little changed in
 * a large one is indexed by itself: its words are found at once; n-grams, and synonyms that are new to the language,
 * when all of it is indexed again. Returns the numbers of entries in the locales that were written.
 */
export async function followIndex(
  folder: string,
  all: ContentEntry[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  try {
    for (const locale of locales) {
      const entries = all.filter((entry) => entry.locale === locale);
      const digest = indexDigest(entries, locale);
      const state = readState(folder, locale);
      if (state?.digest === digest) continue;
      // What is cut off on its way is made anew.
      noteState(folder, locale, undefined);
      const written = await write(join(folder, locale), entries, locale, state);
      noteState(folder, locale, { ...written, digest });
      counts[locale] = entries.length;
    }
  } finally {
    await close();
  }
  return counts;
}

async function write(
  folder: string,
  entries: ContentEntry[],
  locale: Locale,
  state: IndexState | undefined,
): Promise<Omit<IndexState, 'digest'>> {
  const version = indexVersion(locale);
  const words = JSON.stringify(readSearchDocument(locale));
  const isOfNow = state?.version === version;
  const changed = isOfNow ? await changedFiles(folder, entries, locale, state.whole) : null;
  if (state && changed) {
    const query = words === state.words ? [] : [queryFile(entries, locale)];
    writeChanged(folder, [...changed.files, ...query]);
    return { version, words, whole: changed.whole };
  }
  const files = await indexFiles(entries, locale);
  writeWhole(folder, files);
  const { entries: indexed } = readIndexJson(folder, 'entries.json') as EntriesFile;
  const whole = entries.map(
    (entry, place) => [urlOf(entry), entry.digest, indexed[place]?.[0] ?? ''] as const,
  );
  return { version, words, whole };
}
