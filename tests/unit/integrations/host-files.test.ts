import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { redirectLines } from '../../../src/integrations/former-addresses.ts';
import { hostFiles } from '../../../src/integrations/host-files.ts';
import type { Routes } from '../../../src/routes/route.ts';
import { entry, libraryOf } from '../plain-entries.ts';

/** A folder as Astro leaves it, with these files, after the hook has run over it. */
async function built(
  files: Record<string, string>,
  base = '/',
  routes: Routes = new Map(),
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { hooks } = hostFiles(async () => routes);
  const configured = hooks['astro:config:done'] as (done: { config: object }) => unknown;
  const done = hooks['astro:build:done'] as (built: { dir: URL }) => unknown;
  await configured({ config: { base } });
  await done({ dir: pathToFileURL(`${folder}/`) });
  return folder;
}

test('_headers protects every page, and lets what has a hash in its name be kept for a year', async () => {
  const folder = await built({});
  expect(readFileSync(join(folder, '_headers'), 'utf8').split('\n')).toEqual([
    '/*',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
    '  Strict-Transport-Security: max-age=31536000',
    '',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ]);
});

test('_headers speaks of what stands under the path of the site alone', async () => {
  const folder = await built({}, '/help/');
  const patterns = readFileSync(join(folder, '_headers'), 'utf8').match(/^\/.*/gm);
  expect(patterns).toEqual(['/help/*', '/help/_astro/*']);
});

test('GitHub Pages is told to publish names that begin with an underscore', async () => {
  expect(existsSync(join(await built({}), '.nojekyll'))).toBe(true);
});

describe('the page for what is not there', () => {
  test.each(locales)('stands in %s where hosts look for it', async (locale) => {
    const folder = await built({ [`${locale}/404/index.html`]: `not found in ${locale}` });
    expect(readFileSync(join(folder, locale, '404.html'), 'utf8')).toBe(`not found in ${locale}`);
    expect(existsSync(join(folder, locale, '404'))).toBe(false);
  });

  test('may be missing', async () => {
    const folder = await built({ 'en/index.html': 'home' });
    expect(existsSync(join(folder, 'en/404.html'))).toBe(false);
    expect(readFileSync(join(folder, 'en/index.html'), 'utf8')).toBe('home');
  });
});

describe('former addresses', () => {
  const moved = entry('faq', 'en', 'fees', { formerly: ['charges', '/docs/a (1).html'] });
  const { routes } = libraryOf(moved);
  const lines = async (own?: string, base = '/') => {
    const folder = await built({ ...(own && { _redirects: own }) }, base, routes);
    return readFileSync(join(folder, '_redirects'), 'utf8').split('\n');
  };

  test('are redirects of the host, each straight to where the entry stands now', async () => {
    expect(await lines()).toEqual([
      '/docs/a%20(1).html /en/faq/fees/ 301',
      ...locales.flatMap((locale) => [
        `/${locale}/faq/charges/ /${locale}/faq/fees/ 301`,
        `/${locale}/faq/charges /${locale}/faq/fees/ 301`,
      ]),
      '',
    ]);
  });

  test('stand behind what the content folder has of its own, and under the path of the site', async () => {
    const [own, first] = await lines('/x /y 302\n', '/help/');
    expect([own, first]).toEqual(['/x /y 302', '/help/docs/a%20(1).html /help/en/faq/fees/ 301']);
  });

  test('that end in .html are files', async () => {
    const folder = await built({ 'docs/a (1).html/index.html': 'moved' }, '/', routes);
    expect(readFileSync(join(folder, 'docs/a (1).html'), 'utf8')).toBe('moved');
  });

  test('are written as other hosts want them', () => {
    const redirect = { from: '/a.b%20(c)', to: '/en/faq/fees/' };
    expect(Object.values(redirectLines).map((line) => line(redirect))).toEqual([
      '/a.b%20(c) /en/faq/fees/ 301',
      'location = "/a.b (c)" { return 301 /en/faq/fees/; }',
      'redir "/a.b (c)" /en/faq/fees/ 301',
      'RedirectMatch 301 "^/a\\.b \\(c\\)$" "/en/faq/fees/"',
    ]);
  });

  test('make no file where there are none', async () => {
    expect(existsSync(join(await built({}), '_redirects'))).toBe(false);
  });
});
