import type { AstroUserConfig } from 'astro';
import { readSite } from '../schemas/read-site.ts';

type SecurityPolicy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * The content security policy of every page (CSP 3), for Astro's `security.csp`. Nothing but this
 * site is loaded; the ticket endpoint is written to, by script and by the plain form, and where the
 * operator wants to know of missed queries, the endpoint for these.
 */
export function contentSecurityPolicy(): SecurityPolicy {
  const { ticket, search } = readSite();
  const endpoint = new URL(ticket.endpoint).origin;
  const written = [endpoint, ...(search ? [new URL(search.missed).origin] : [])];
  return {
    directives: [
      "default-src 'none'",
      "img-src 'self' blob:",
      "manifest-src 'self'",
      `connect-src 'self' ${[...new Set(written)].join(' ')}`,
      `form-action 'self' ${endpoint}`,
      "worker-src 'self'",
      "base-uri 'none'",
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    styleDirective: { resources: ["'self'"] },
  };
}
