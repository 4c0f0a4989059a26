import type { AstroUserConfig } from 'astro';
import { readSite } from '../schemas/read-site.ts';

type SecurityPolicy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * The content security policy of every page (CSP 3), for Astro's `security.csp`. Nothing but this
 * site is loaded; the ticket endpoint is written to, by script and by the plain form.
 */
export function contentSecurityPolicy(): SecurityPolicy {
  const endpoint = new URL(readSite().ticket.endpoint).origin;
  return {
    directives: [
      "default-src 'none'",
      "img-src 'self' blob:",
      `connect-src 'self' ${endpoint}`,
      `form-action 'self' ${endpoint}`,
      "worker-src 'self'",
      "base-uri 'none'",
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    styleDirective: { resources: ["'self'"] },
  };
}
