import type { APIRoute } from 'astro';
import { sitemap, sitemapPages } from '../models/sitemap.ts';
import { loadLibrary } from '../queries/load.ts';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = async () => {
  const xml = sitemap(sitemapPages(await loadLibrary()), readSite());
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
