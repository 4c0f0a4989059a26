import { createIndex } from 'pagefind';
import type { ContentEntry } from '../../checks/content-entry.ts';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { IndexFile } from './index-file.ts';
import { isFragment } from './fragments.ts';
import { searchRecord } from './record.ts';

/** Pagefind's own interface, which this site does not use. */
const ownInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
/** Its engine for a language whose words it cannot stem. */
const plainEngine = 'wasm.unknown.pagefind';

/**
 * What Pagefind makes of a locale's entries; `close` of Pagefind ends its process. Rejects where it fails
 * or would leave entries out.
 */
export async function pagefindFiles(entries: ContentEntry[], locale: Locale): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: traitsOf(locale).language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await Promise.all(entries.map((entry) => index.addHTMLFile(searchRecord(entry))));
  const failed = added.flatMap((result) => result.errors);
  if (failed.length > 0) throw new Error(`Pagefind refused entries: ${failed.join('; ')}`);
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
  const indexed = files.filter(isFragment).length;
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
