import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';
import type { Routes } from '../routes/route.ts';
import { checkedContent } from './checked-content.ts';
import { redirectLines, redirectsOf } from './former-addresses.ts';

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

async function checkedRoutes(): Promise<Routes> {
  return (await checkedContent()).routes;
}

/** Writes what static hosts look for: `<locale>/404.html`, `_headers`, `_redirects` and `.nojekyll`. */
export function hostFiles(routesOfSite = checkedRoutes): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const routes = await routesOfSite();
        locales.forEach((locale) => moveNotFoundPage(join(root, locale)));
        writeFileSync(join(root, '_headers'), headersUnder(base));
        for (const { leadsTo, href } of routes.values()) if (leadsTo) flattenPage(root, href);
        addRedirects(
          join(root, '_redirects'),
          redirectsOf(routes, base).map(redirectLines.netlify),
        );
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

/** A former address that ends in `.html` is a file; Astro writes a folder of that name. */
function flattenPage(root: string, href: string): void {
  const folder = join(root, href);
  if (href.endsWith('/') || !existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, page);
}

/** Behind the lines of the content folder's own, which come first and so go before. */
function addRedirects(file: string, lines: string[]): void {
  if (lines.length === 0) return;
  const own = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  writeFileSync(file, [own, ...lines].filter(Boolean).join('\n') + '\n');
}
