import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { readSearchDocument } from '../../files/read-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { keptIn } from '../../reading/kept.ts';
import { versionOfRooms } from '../../reading/reader-version.ts';
import type { IndexFile } from './index-file.ts';

/** The rooms in which it is decided what an index is. */
const rooms = ['search', 'lib', 'files', 'i18n', 'schemas'];

/**
 * The index of a locale: as it was last made where nothing that goes into it has changed since, else made
 * and kept in the place of the last; one with drafts, as the preview has it, beside one without. A folder
 * that is damaged or cannot be written costs time alone.
 */
export async function keptIndex(
  folder: string,
  entries: ContentEntry[],
  locale: Locale,
  make: () => Promise<IndexFile[]>,
): Promise<IndexFile[]> {
  const hasDrafts = entries.some(({ frontmatter }) => frontmatter.draft);
  const place = join(folder, locale, hasDrafts ? 'drafts' : 'published');
  const kept = keptIn<IndexFile[]>(place, 'index');
  const digest = indexDigest(entries, locale);
  const last = kept.get(digest);
  if (last) return last;
  const files = await make();
  rmSync(place, { recursive: true, force: true });
  kept.put(digest, files);
  return files;
}

/** Changes with the texts in their order, with the words of the language, and with what makes an index. */
export function indexDigest(entries: ContentEntry[], locale: Locale): string {
  const texts = entries.map(({ digest }) => digest);
  const parts = [indexVersion(locale), readSearchDocument(locale), texts];
  return hash('sha256', JSON.stringify(parts));
}

/** Changes with what makes an index of a language, and with the traits of the language. */
export function indexVersion(locale: Locale): string {
  return hash('sha256', JSON.stringify([versionOfRooms(...rooms), traitsOf(locale)]));
}
