import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { EntriesFile, IndexedEntry } from '../../../src/search/indexed-entry.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { results } from './addresses.ts';

/** A page of the built site that stands for all that are made like it. */
export interface Template {
  name: string;
  path: string;
}

/**
 * One page of each template in a locale, found in the built site, so that a new template is covered
 * unasked; the longest of each, which breaks a layout first.
 */
export function templatesOf(locale: Locale): Template[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const path of pagesOf(locale)) {
    const file = fileOf(path);
    const name = templateName(path);
    const { size } = statSync(file);
    if (size > (largest.get(name)?.size ?? 0)) largest.set(name, { path, size });
  }
  return [...largest].map(([name, { path }]) => ({ name, path }));
}

/** Pages that stand outside every locale. */
export const pagesOfNoLocale: Template[] = [
  { name: 'chooser', path: '/' },
  { name: 'not found in any language', path: '/404.html' },
];

/** A locale's entries as search knows them, in the site of the starter content or in another. */
export function entriesOf(locale: Locale, site = 'site'): IndexedEntry[] {
  const file = join(results, site, 'pagefind', locale, 'entries.json');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as EntriesFile;
  return entries;
}

function pagesOf(locale: Locale): string[] {
  return readdirSync(join(results, 'site', locale), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${locale}/${name.replace(/index\.html$/, '')}`)
    .toSorted();
}

/** @example templateName('/en/faq/fees/') // 'faq/*' */
function templateName(path: string): string {
  const [, , first = '', ...rest] = path.replace(/\/$/, '').split('/');
  const isCollection = collections.some((name) => name === first);
  if (!isCollection || rest.length === 0) return [first || 'home', ...rest].join('/');
  return rest.length === 1 ? `${first}/*` : `${first}/${rest[0]}/*`;
}

function fileOf(path: string): string {
  return join(results, 'site', path.endsWith('/') ? `${path}index.html` : path);
}
