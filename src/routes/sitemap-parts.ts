import { defaultLocale } from '../i18n/locales.ts';
import { isListed, type Route } from './route.ts';

/** How many addresses a part of the sitemap holds: about 3 MB of the 50 MB and 50,000 that sitemaps.org allows. */
export const urlsPerPart = 5000;

/** A part of the sitemap, which the index names. */
export interface SitemapPart<E = unknown> {
  /** What its file is called by, such as `en-1`. */
  name: string;
  listed: Route<E>[];
}

/** Where a part of the sitemap stands; at the root, for it may name no page outside of its own folder (sitemaps.org). */
export function sitemapPartPath(name: string): string {
  return `sitemap-${name}.xml`;
}

/** The pages that search engines may list, by locale; what all readers share is with the default one. */
export function sitemapParts<E>(routes: Iterable<Route<E>>): SitemapPart<E>[] {
  const listed = [...routes].filter(isListed).toSorted((a, b) => (a.href < b.href ? -1 : 1));
  const perLocale = Map.groupBy(listed, ({ locale }) => locale ?? defaultLocale);
  return [...perLocale].flatMap(([locale, own]) => {
    const count = Math.ceil(own.length / urlsPerPart);
    return Array.from({ length: count }, (_, index) => ({
      name: `${locale}-${index + 1}`,
      listed: own.slice(index * urlsPerPart, (index + 1) * urlsPerPart),
    }));
  });
}
