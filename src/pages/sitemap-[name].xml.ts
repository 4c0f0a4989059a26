import type { APIRoute } from 'astro';
import { sitemapPart } from '../models/sitemap.ts';
import type { Entry } from '../queries/entry.ts';
import { loadLibrary } from '../queries/load.ts';
import type { Route } from '../routes/route.ts';
import { sitemapParts } from '../routes/sitemap-parts.ts';
import { readSite } from '../schemas/read-site.ts';

export async function getStaticPaths() {
  const { routes } = await loadLibrary();
  return sitemapParts(routes.values()).map(({ name, listed }) => ({
    params: { name },
    props: { listed },
  }));
}

export const GET: APIRoute<{ listed: Route<Entry>[] }> = async ({ props }) => {
  const { routes } = await loadLibrary();
  const xml = sitemapPart(props.listed, routes, readSite());
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
