import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, languageOf, type Locale } from '../../i18n/locales.ts';
import { dayIn, momentIn } from '../../lib/date.ts';
import type { Fault } from '../../reading/fault.ts';
import { folderFiles } from '../../reading/folder-files.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { claimsOn, isEntryFile } from '../claims.ts';
import type { FolderEdit } from '../folder-edit.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { filledTemplate, templateOf } from './template.ts';

/** What somebody asked for who begins an entry. */
export interface NewEntry {
  collection: CollectionName;
  slug: string;
  locales: readonly Locale[];
  /** What it is about, where its collection asks for that. */
  topic?: string | undefined;
  category?: string | undefined;
  order?: number | undefined;
}

/**
 * Works out the files of a new entry, from the templates of its collection.
 * @throws RefusedEdit where it is there already, or its address leads to another entry
 */
export function planNewEntry(folder: string, entry: NewEntry, now: Date): FolderEdit {
  const { collection, slug, locales, ...about } = entry;
  const files = locales.map((locale) => ({ locale, path: `${collection}/${locale}/${slug}.mdx` }));
  const taken = files.filter(({ path }) => existsSync(join(folder, path))).map(takenFault);
  const entries = folderFiles(folder)
    .files.map(({ path }) => path)
    .filter(isEntryFile);
  const faults = [...taken, ...claimsOn(folder, entries, { collection, slug })];
  if (faults.length > 0) throw new RefusedEdit(faults);
  // One day for all languages: they are written together.
  const zone = languageOf(defaultLocale).timeZone;
  const dates = { today: dayIn(now, zone), now: momentIn(now, zone) };
  const texts = files.map(({ locale, path }): [string, string] => {
    const template = templateOf(collection, locale, folder);
    return [path, filledTemplate(template, { locale, slug, ...dates, ...about })];
  });
  return { written: new Map(texts), removed: [] };
}

function takenFault({ path }: { path: string }): Fault {
  return {
    file: path,
    line: 1,
    message: 'the entry is there already',
    expected: 'a name that is free in this language',
    fix: 'Write on in that file, or take another name.',
  };
}
