import { dayOf } from '../lib/date.ts';
import { escapeXml } from '../lib/xml.ts';
import { type Library } from '../queries/library.ts';
import { collections } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { alternatesOfEntry, alternatesOfPage, defaultOf, type Alternate } from './alternates.ts';

/** A page of the sitemap with its translations. */
export interface SitemapPage {
  alternate: Alternate;
  translations: Alternate[];
  /** The day of the last change that a reader would notice; none for lists. */
  changed: string | undefined;
}

/** Every page that search engines may list, each in each language in which it was written. */
export function sitemapPages(library: Library): SitemapPage[] {
  const standing = [[], ...collections.map((name) => [name]), ['contact'], ['official']];
  return [
    ...standing.flatMap((segments) => pagesOf(alternatesOfPage(...segments), () => undefined)),
    ...collections.flatMap((collection) =>
      [...(library.shelves.get(collection) ?? [])].flatMap(([slug, translations]) =>
        pagesOf(alternatesOfEntry(library, collection, slug), ({ locale }) => {
          const updated = translations[locale]?.data.updated;
          return updated && dayOf(updated);
        }),
      ),
    ),
  ];
}

/** The sitemap with `xhtml:link` alternates (sitemaps.org 0.9, Google's localised versions). */
export function sitemap(pages: SitemapPage[], site: Site): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => urlOf(page, site)).join('\n')}
</urlset>
`;
}

function pagesOf(
  alternates: Alternate[],
  changedIn: (alternate: Alternate) => string | undefined,
): SitemapPage[] {
  const translations = alternates.filter(({ state }) => state === 'own');
  return translations.map((alternate) => ({
    alternate,
    translations,
    changed: changedIn(alternate),
  }));
}

function urlOf({ alternate, translations, changed }: SitemapPage, site: Site): string {
  const links = [...translations.map(({ lang, href }) => ({ lang, href })), defaultOf(translations)]
    .map(
      ({ lang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(site.url + href)}"/>`,
    )
    .join('');
  const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
  return `<url><loc>${escapeXml(site.url + alternate.href)}</loc>${lastmod}${links}</url>`;
}
