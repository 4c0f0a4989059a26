import type { APIRoute } from 'astro';
import { absoluteHref } from '../lib/path.ts';
import { sharedHref } from '../routes/pages.ts';
import { readSite } from '../schemas/read-site.ts';

export const GET: APIRoute = () => {
  const map = absoluteHref(sharedHref('sitemap'), readSite().url);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`);
};
