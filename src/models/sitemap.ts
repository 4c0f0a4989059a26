import { dayOf } from '../lib/date.ts';
import { absoluteHref, siteHref } from '../lib/path.ts';
import { escapeXml } from '../lib/xml.ts';
import type { Entry } from '../queries/entry.ts';
import type { Route, Routes } from '../routes/route.ts';
import { sitemapPartPath, type SitemapPart } from '../routes/sitemap-parts.ts';
import type { Site } from '../schemas/site.ts';
import { alternatesOf, languagesOf } from './alternates.ts';

/** The index of the sitemap, which names its parts (sitemaps.org 0.9). */
export function sitemapIndex(parts: SitemapPart[], site: Site): string {
  const places = parts.map(({ name }) => {
    const href = absoluteHref(siteHref(sitemapPartPath(name)), site.url);
    return `<sitemap><loc>${escapeXml(href)}</loc></sitemap>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.join('\n')}
</sitemapindex>
`;
}

/** Pages that search engines may list, with `xhtml:link` alternates (sitemaps.org 0.9, Google's localised versions). */
export function sitemapPart(listed: Route<Entry>[], routes: Routes<Entry>, site: Site): string {
  const urls = listed.map((route) => urlOf(route, routes, site));
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function urlOf(route: Route<Entry>, routes: Routes<Entry>, site: Site): string {
  const links = languagesOf(alternatesOf(routes, route))
    .map(
      ({ lang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(absoluteHref(href, site.url))}"/>`,
    )
    .join('');
  // The day of the last change that a reader would notice, which lists do not have.
  const lastmod = route.entry ? `<lastmod>${dayOf(route.entry.data.updated)}</lastmod>` : '';
  return `<url><loc>${escapeXml(absoluteHref(route.href, site.url))}</loc>${lastmod}${links}</url>`;
}
