import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';

/** The rooms in which it is decided what an article is. */
const rooms = ['reading', 'lib', 'secrets', 'ledger', 'files', 'i18n', 'schemas'];

let version: string | undefined;

/** Changes with the reader: its files, the packages it uses, and Node, which writes what is kept. */
export function readerVersion(): string {
  version ??= sumOfFiles();
  return version;
}

/** Changes with all that a text of a locale draws on besides itself. */
export function surroundingsOf(locale: Locale, siteUrl = ''): string {
  const parts = [readerVersion(), siteUrl, locales, stringsOf(locale)];
  return hash('sha256', JSON.stringify(parts));
}

function sumOfFiles(): string {
  const source = resolve('src');
  const files = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: source })).toSorted();
  const sum = createHash('sha256').update(process.version);
  for (const file of [...files.map((path) => join(source, path)), resolve('package-lock.json')]) {
    sum.update(readFileSync(file));
  }
  return sum.digest('hex');
}
