import type { Site } from '../schemas/site.ts';

/**
 * The content security policy of every page (CSP 3). Nothing but this site is loaded, and no script or
 * style of a page's own runs; the ticket endpoint is written to, by script and by the plain form, and
 * where the operator wants to know of missed queries, the endpoint for these.
 */
export function securityPolicy({ ticket, search }: Pick<Site, 'ticket' | 'search'>): string {
  const endpoint = new URL(ticket.endpoint).origin;
  const written = [endpoint, ...(search ? [new URL(search.missed).origin] : [])];
  return [
    "default-src 'none'",
    "img-src 'self' blob:",
    "manifest-src 'self'",
    `connect-src 'self' ${[...new Set(written)].join(' ')}`,
    `form-action 'self' ${endpoint}`,
    "worker-src 'self'",
    "base-uri 'none'",
    // Pagefind compiles WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
  ].join('; ');
}
