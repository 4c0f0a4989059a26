import { isLocale } from '../i18n/locales.ts';
import { parseEntryPath } from '../lib/path.ts';
import { isCollection } from '../schemas/collections.ts';
import { entryFacts, unreadEntry, type EntryFacts } from './entry-facts.ts';
import { readSource } from './source-text.ts';

/** Reads what may be an entry from its absolute path. */
export type ReadEntry = (path: string) => EntryFacts[];

/** Reads one entry from its absolute path, as far as it can be read; nothing where no entry may stand. */
export function readEntry(path: string): EntryFacts[] {
  const place = parseEntryPath(path);
  if (!place) return [];
  const { collection, locale, slug } = place;
  if (!isCollection(collection) || !isLocale(locale)) return [];
  const whole = { file: `${collection}/${locale}/${slug}.mdx`, collection, locale, slug };
  const source = readSource(path);
  return ['fault' in source ? unreadEntry(whole, source.fault) : entryFacts(whole, source.text)];
}
