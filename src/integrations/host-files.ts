import type { AstroIntegration } from 'astro';

export function hostFiles(): AstroIntegration {
  return { name: 'host-files', hooks: {} };
}
