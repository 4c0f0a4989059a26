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
 * The published address of a path in a locale; addresses are built here and nowhere else.
 * @example localeHref('en', 'contact/') // '/en/contact/'
 */
export function localeHref(locale: string, path: string): string {
  return siteHref(`${locale}/${path}`);
}

/**
 * The published address of a path of the site.
 * @example siteHref('sitemap.xml') // '/sitemap.xml'
 */
export function siteHref(path: string): string {
  return `/${path}`;
}

/**
 * The published address of an entry.
 * @example entryHref('en', 'faq', 'fees') // '/en/faq/fees/'
 */
export function entryHref(locale: string, collection: string, slug: string): string {
  return localeHref(locale, `${collection}/${slug}/`);
}
