import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { entriesFile, type IndexFile } from './entries-file.ts';
import { ngramFiles } from './ngram-files.ts';
import { queryFile } from './query-file.ts';
import { queryLanguageOf } from './query-language.ts';
import { searchRecord } from './record.ts';
import { syllablesFile } from './syllables-file.ts';

/** Pagefind's own interface, which this site does not use. */
const ownInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
/** Its engine for a language whose words it cannot stem. */
const plainEngine = 'wasm.unknown.pagefind';

/**
 * Writes one Pagefind index a locale to `<folder>/<locale>/`, where not told otherwise for all locales and
 * in the place of everything there. Returns the number of entries by locale; throws where Pagefind fails or
 * would leave a locale's entries out.
 */
export async function writeSearchIndex(
  entries: ContentEntry[],
  folder: string,
  of: readonly Locale[] = locales,
): Promise<Record<string, number>> {
  if (entries.length === 0) throw new Error('There is no entry to search: nothing is published.');
  if (of.length === locales.length) await rm(folder, { recursive: true, force: true });
  const counts: Record<string, number> = {};
  try {
    for (const locale of of) {
      const own = entries.filter((entry) => entry.locale === locale);
      const files = await indexFiles(own, locale);
      const ngrams = ngramFiles(own);
      const language = queryLanguageOf(locale);
      const facts = { ngramFiles: ngrams.length, language };
      const knowledge = [entriesFile(own, files, facts), queryFile(own, locale)];
      if (language.spelling === 'pinyin') knowledge.push(syllablesFile(own));
      await rm(join(folder, locale), { recursive: true, force: true });
      await writeFiles([...files, ...ngrams, ...knowledge], join(folder, locale));
      counts[locale] = own.length;
    }
  } finally {
    await close();
  }
  return counts;
}

async function indexFiles(entries: ContentEntry[], locale: Locale): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: traitsOf(locale).language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await Promise.all(entries.map((entry) => index.addHTMLFile(searchRecord(entry))));
  const failed = added.flatMap((result) => result.errors);
  if (failed.length > 0) throw new Error(`Pagefind refused entries: ${failed.join('; ')}`);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
  const indexed = files.filter(({ path }) => path.startsWith('fragment/')).length;
  if (indexed !== entries.length) {
    throw new Error(`Pagefind indexed ${indexed} of ${entries.length} entries in ${locale}.`);
  }
  return files.filter(isUsed).map(withoutExampleHost);
}

/** Whether the search asks for a file: of two engines it takes the one of the language. */
function isUsed({ path }: IndexFile, _at: number, all: IndexFile[]): boolean {
  const engines = all.filter((file) => file.path.startsWith('wasm.')).length;
  return !ownInterface.test(path) && (path !== plainEngine || engines === 1);
}

/** Pagefind's scripts take example.com for a host that stands for none; on a site it looks like a leftover. */
function withoutExampleHost({ path, content }: IndexFile): IndexFile {
  if (!path.endsWith('.js')) return { path, content };
  const script = new TextDecoder().decode(content).replaceAll('example.com', 'pagefind.invalid');
  return { path, content: new TextEncoder().encode(script) };
}

async function writeFiles(files: IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
