import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { entriesFile } from './entries-file.ts';
import type { IndexFile } from './index-file.ts';
import { fragmentsByUrl, isFragment } from './fragments.ts';
import { keptIndex } from './kept-index.ts';
import { ngramFiles } from './ngram-files.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { queryFile } from './query-file.ts';
import { queryLanguageOf } from './query-language.ts';
import { syllablesFile } from './syllables-file.ts';
import { textFiles } from './text-files.ts';

/** What is written, and what may be taken over. */
export interface IndexOptions {
  /** The locales to write; all unless told, and then in the place of everything in the folder. */
  of?: readonly Locale[];
  /** The folder where what was last made is kept; without one each index is made anew. */
  keptIn?: string;
}

/**
 * Writes one index a locale to `<folder>/<locale>/`. Returns the number of entries by locale; throws where
 * Pagefind fails or would leave a locale's entries out.
 */
export async function writeSearchIndex(
  entries: ContentEntry[],
  folder: string,
  { of = locales, keptIn }: IndexOptions = {},
): Promise<Record<string, number>> {
  if (entries.length === 0) throw new Error('There is no entry to search: nothing is published.');
  if (of.length === locales.length) await rm(folder, { recursive: true, force: true });
  const counts: Record<string, number> = {};
  try {
    for (const locale of of) {
      const own = entries.filter((entry) => entry.locale === locale);
      const make = () => indexFiles(own, locale);
      const files = keptIn ? await keptIndex(keptIn, own, locale, make) : await make();
      await rm(join(folder, locale), { recursive: true, force: true });
      await writeFiles(files, join(folder, locale));
      counts[locale] = own.length;
    }
  } finally {
    await close();
  }
  return counts;
}

/** The files of the index of a locale's entries; `close` of Pagefind ends its process. */
export async function indexFiles(unread: ContentEntry[], locale: Locale): Promise<IndexFile[]> {
  // Copied, the texts are read once and not by each that asks for them.
  const entries = unread.map((entry) => ({ ...entry }));
  const files = await pagefindFiles(entries, locale);
  const fragments = fragmentsByUrl(files);
  const ngrams = ngramFiles(entries);
  const language = queryLanguageOf(locale);
  const facts = { ngramFiles: ngrams.length, language };
  const knowledge = [entriesFile(entries, fragments, facts), queryFile(entries, locale)];
  if (language.spelling === 'pinyin') knowledge.push(syllablesFile(entries));
  const words = files.filter((file) => !isFragment(file));
  return [...words, ...textFiles(fragments.values()), ...ngrams, ...knowledge];
}

async function writeFiles(files: IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}
