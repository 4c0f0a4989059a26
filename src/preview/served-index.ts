import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../checks/content-entry.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { indexDigest } from '../search/index/kept-index.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';

/**
 * Brings the index in a folder to the state of these entries; it stays between runs. Returns the numbers of
 * entries in the locales that were written.
 */
export async function followIndex(
  folder: string,
  entries: ContentEntry[],
): Promise<Record<string, number>> {
  const digests = new Map(locales.map((locale) => [locale, digestOf(entries, locale)]));
  const of = locales.filter((locale) => noted(folder, locale) !== digests.get(locale));
  if (of.length === 0) return {};
  // What is cut off on its way is begun anew.
  for (const locale of of) rmSync(notePath(folder, locale), { force: true });
  const counts = await writeSearchIndex(entries, folder, { of });
  for (const locale of of) writeFileSync(notePath(folder, locale), digests.get(locale) ?? '');
  return counts;
}

function digestOf(entries: ContentEntry[], locale: Locale): string {
  return indexDigest(
    entries.filter((entry) => entry.locale === locale),
    locale,
  );
}

function noted(folder: string, locale: Locale): string | undefined {
  try {
    return readFileSync(notePath(folder, locale), 'utf8');
  } catch {
    return undefined;
  }
}

function notePath(folder: string, locale: Locale): string {
  return join(folder, `${locale}.digest`);
}
