import type { APIRoute } from 'astro';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${readSite().url}/sitemap.xml\n`);
