import type { APIRoute } from 'astro';
import { sitemap } from '../models/sitemap.ts';
import { loadLibrary } from '../queries/load.ts';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = async () => {
  const xml = sitemap((await loadLibrary()).routes, readSite());
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
