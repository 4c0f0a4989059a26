/**
 * What stands before every path of the site: `/`, or the path in its url. Astro and Vite put their `base` here, in pages
 * and in scripts of the browser; elsewhere (checks, index, commands) an address is as editors write it.
 */
const base = import.meta.env?.BASE_URL ?? '/';

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
 * @example siteHref('sitemap.xml') // '/sitemap.xml', or '/help/sitemap.xml' where the site's url has that path
 */
export function siteHref(path: string): string {
  return base + path;
}

/**
 * The whole of a published address, as search engines, feeds and other sites want it.
 * @example absoluteHref('/help/en/', 'https://company.example/help') // 'https://company.example/help/en/'
 */
export function absoluteHref(href: string, siteUrl: string): string {
  return new URL(href, siteUrl).href;
}

/**
 * A path as editors write it, as it is published under the site's url: for what neither Astro nor Vite runs.
 * @example publishedHref('/en/', 'https://company.example/help') // '/help/en/'
 */
export function publishedHref(path: string, siteUrl: string): string {
  return basePathOf(siteUrl) + path.slice(1);
}

/**
 * The path under which a site's url publishes it: what stands before every path of the site.
 * @example basePathOf('https://company.example/help') // '/help/'
 */
export function basePathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/?$/, '/');
}

/**
 * The published address of an entry.
 * @example entryHref('en', 'faq', 'fees') // '/en/faq/fees/'
 */
export function entryHref(locale: string, collection: string, slug: string): string {
  return localeHref(locale, `${collection}/${slug}/`);
}
