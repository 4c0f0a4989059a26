import { siteHref } from '../lib/path.ts';

/**
 * The published address of a file of a locale's index.
 * @example indexHref('en', 'entries.json') // '/pagefind/en/entries.json'
 */
export function indexHref(locale: string, file: string): string {
  return siteHref(`pagefind/${locale}/${file}`);
}
