import { dayOf } from '../lib/date.ts';
import { absoluteHref } from '../lib/path.ts';
import { escapeXml } from '../lib/xml.ts';
import type { Entry } from '../queries/entry.ts';
import { isListed, type Route, type Routes } from '../routes/route.ts';
import type { Site } from '../schemas/site.ts';
import { alternatesOf, languagesOf } from './alternates.ts';

/** Every page that search engines may list, with `xhtml:link` alternates (sitemaps.org 0.9, Google's localised versions). */
export function sitemap(routes: Routes<Entry>, site: Site): string {
  const urls = [...routes.values()].filter(isListed).map((route) => urlOf(route, routes, site));
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
