import { hash } from 'node:crypto';
import { markOf } from '../brand/mark.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Entry } from '../queries/entry.ts';
import { readSite } from '../schemas/read-site.ts';

const documents = new Map<Locale, string>();

/**
 * Changes with everything that a reader sees on the page of an entry, but for the code and the styles that
 * render it: with the entry itself, what the page shows of others, and the site's documents. As long as it
 * is the same, the page is (`integrations/kept-pages.ts`).
 */
export function pageKey(locale: Locale, shown: object, { digest }: Pick<Entry, 'digest'>): string {
  return hash('sha256', JSON.stringify([documentsOf(locale), digest, shown]));
}

/** What stands on every page of a language: site, brand and strings. */
function documentsOf(locale: Locale): string {
  const known = documents.get(locale) ?? digestOf(locale);
  documents.set(locale, known);
  return known;
}

function digestOf(locale: Locale): string {
  const site = readSite();
  return hash('sha256', JSON.stringify([site, markOf(site.brand), stringsOf(locale)]));
}
