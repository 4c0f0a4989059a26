/** The place of an entry in the content folder. */
export interface EntryPath {
  collection: string;
  locale: string;
  slug: string;
}

/**
 * Reads collection, locale and slug from the path of an entry's file, whatever stands before them.
 * @example parseEntryPath('/srv/content/faq/en/fees.mdx') // { collection: 'faq', locale: 'en', slug: 'fees' }
 */
export function parseEntryPath(path: string): EntryPath | null {
  const match = /([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(path.replaceAll('\\', '/'));
  if (!match) return null;
  const [, collection = '', locale = '', slug = ''] = match;
  return { collection, locale, slug };
}

/**
 * The published path of an entry.
 * @example entryHref('en', 'faq', 'fees') // '/en/faq/fees/'
 */
export function entryHref(locale: string, collection: string, slug: string): string {
  return pageHref(locale, collection, slug);
}

/**
 * The published path of a page, with its final slash.
 * @example pageHref('en') // '/en/'
 * @example pageHref('en', 'contact', 'ticket') // '/en/contact/ticket/'
 */
export function pageHref(locale: string, ...segments: string[]): string {
  return `/${[locale, ...segments].join('/')}/`;
}
