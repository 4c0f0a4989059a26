import type { APIRoute } from 'astro';
import { sharedHref } from '../routes/pages.ts';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${readSite().url}${sharedHref('sitemap')}\n`);
