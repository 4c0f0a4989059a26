import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';

/** Headers that a page cannot set itself; hosts that read `_headers` send them, for others see the README. */
const headersUnder = (base: string) => `${base}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: frame-ancestors 'none'
  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()
  Strict-Transport-Security: max-age=31536000

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Writes what static hosts look for: `<locale>/404.html`, `_headers` and `.nojekyll`. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        locales.forEach((locale) => moveNotFoundPage(join(root, locale)));
        writeFileSync(join(root, '_headers'), headersUnder(base));
        // GitHub Pages would leave out whatever begins with an underscore.
        writeFileSync(join(root, '.nojekyll'), '');
      },
    },
  };
}

/** Astro writes `404/index.html`; hosts take the nearest `404.html`. */
function moveNotFoundPage(folder: string): void {
  const page = join(folder, '404', 'index.html');
  if (!existsSync(page)) return;
  renameSync(page, join(folder, '404.html'));
  rmSync(join(folder, '404'), { recursive: true });
}
