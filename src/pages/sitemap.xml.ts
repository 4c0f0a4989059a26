import type { APIRoute } from 'astro';
import { sitemapIndex } from '../models/sitemap.ts';
import { loadLibrary } from '../queries/load.ts';
import { sitemapParts } from '../routes/sitemap-parts.ts';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = async () => {
  const { routes } = await loadLibrary();
  const xml = sitemapIndex(sitemapParts(routes.values()), readSite());
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
