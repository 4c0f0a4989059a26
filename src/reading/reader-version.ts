import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';

/** The rooms in which it is decided what an article is. */
const rooms = ['reading', 'lib', 'secrets', 'ledger', 'facts', 'files', 'i18n', 'schemas'];

const versions = new Map<string, string>();

/** Changes with the files of these rooms, with the packages, and with Node, which writes what is kept. */
export function versionOfRooms(...of: string[]): string {
  const name = of.join(' ');
  const version = versions.get(name) ?? sumOfFiles(of);
  versions.set(name, version);
  return version;
}

/** Changes with all that a text of a locale draws on besides itself and the facts that it names. */
export function surroundingsOf(locale: Locale, siteUrl = ''): string {
  const { article = {} } = stringsOf(locale);
  const parts = [versionOfRooms(...rooms), siteUrl, locales, article];
  return hash('sha256', JSON.stringify(parts));
}

function sumOfFiles(of: string[]): string {
  const source = resolve('src');
  const files = of
    .flatMap((room) => globSync(`${room}/**/*.{ts,astro,css,html}`, { cwd: source }))
    .toSorted();
  const sum = createHash('sha256').update(process.version);
  for (const file of [...files.map((path) => join(source, path)), resolve('package-lock.json')]) {
    sum.update(readFileSync(file));
  }
  return sum.digest('hex');
}
