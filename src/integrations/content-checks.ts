import type { AstroIntegration } from 'astro';

/** placeholder until the checks land */
export function contentChecks(): AstroIntegration {
  return { name: 'content-checks', hooks: {} };
}
