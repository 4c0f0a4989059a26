import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf, deadAddresses } from './support/addresses.ts';
import { attribute, openSite } from './support/site.ts';

/** Built from `tests/fixtures/under-a-path`, as `npm test` does. */
const site = openSite(resolve('test-results/path-site'));
const url = 'https://kumo.example/help';

/** What its content names of the host outside of the site. */
const elsewhere = ['https://kumo.example/', 'https://kumo.example/prices/'];

/** Texts of the site's files in which an address may stand, by the ends of their names. */
const textsOf = (...ends: string[]) =>
  site.files
    .filter((path) => ends.some((end) => path.endsWith(end)))
    .map((path) => ({ path, text: site.read(path) }));

/** The values below a parsed document that a browser would take for a path from the root of the host. */
function rootedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(rootedIn) : [];
}

/** Those of these addresses that do not begin with the path of the site; `file: address`. */
const outside = (path: string, addresses: string[]) =>
  addresses.filter((one) => !one.startsWith('/help/')).map((one) => `${path}: ${one}`);

test('files stand at the root of the folder, which the host puts under the path', () => {
  expect(site.base).toBe('/help/');
  expect(existsSync(join(site.folder, 'en/faq/lamp-colours/index.html'))).toBe(true);
  expect(existsSync(join(site.folder, 'help'))).toBe(false);
  expect(existsSync(join(site.folder, '.nojekyll'))).toBe(true);
});

test('every address of a page leads to something of the site, or to another host', () => {
  expect(site.pages.length).toBeGreaterThan(70);
  expect(deadAddresses(site, url)).toEqual([]);
});

test('what names the host names the path of the site too', () => {
  const texts = textsOf('.html', '.xml', '.txt', '.json', '.js', '.css', '.svg', '_headers');
  const named = texts.flatMap(({ text }) =>
    [...text.matchAll(/https?:\/\/kumo\.example[^\s"'`<>\\#?]*/g)].map(([address]) => address),
  );
  const without = new Set(named.filter((address) => !`${address}/`.startsWith(`${url}/`)));
  expect([...without].sort()).toEqual(elsewhere);
  expect(named.length).toBeGreaterThan(500);
});

describe('a path from the root of the host begins with that of the site', () => {
  test('in every attribute of a page, and in what a link hands over', () => {
    const wrong = site.pages.flatMap((page) => {
      const values = page.root
        .querySelectorAll('*')
        .flatMap((element) => element.attributes.map(({ key }) => attribute(element, key) ?? ''));
      const handed = addressesOf(page).flatMap(({ address }) => [
        ...new URL(address, url).searchParams.values(),
      ]);
      return outside(page.path, [...values, ...handed].flatMap(rootedIn));
    });
    expect(wrong).toEqual([]);
  });

  test('in what pages tell scripts and search engines', () => {
    const wrong = site.pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('script')
        .filter((script) => attribute(script, 'type')?.endsWith('json'))
        .flatMap((script) => outside(path, rootedIn(JSON.parse(script.textContent)))),
    );
    expect(wrong).toEqual([]);
  });

  test('in JSON files', () => {
    const files = textsOf('.json');
    expect(files.length).toBeGreaterThan(8);
    expect(files.flatMap(({ path, text }) => outside(path, rootedIn(JSON.parse(text))))).toEqual(
      [],
    );
  });

  test('in stylesheets, feeds, the sitemap and pictures', () => {
    const files = textsOf('.css', '.xml', '.svg');
    const wrong = files.flatMap(({ path, text }) =>
      outside(
        path,
        [...text.matchAll(/(?:url\(\s*["']?|="|>)(\/[^"')<\s]*)/g)].map(
          ([, address = '']) => address,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('in _headers', () => {
    const patterns = site.read('_headers').match(/^\/.*/gm) ?? [];
    expect(patterns).toEqual(['/help/*', '/help/_astro/*']);
  });
});

// The one announcement is written in English, so that no other language has a feed.
test.each(['sitemap.xml', 'sitemap-en-1.xml', 'en/announcements.xml'])(
  '%s names pages and files of the site alone',
  (file) => {
    const named = [...site.read(file).matchAll(/(?:href="|<loc>|<id>)([^"<]+)/g)].map(
      ([, address = '']) => address,
    );
    expect(named.length).toBeGreaterThan(2);
    const wrong = named.filter((one) => {
      const { pathname } = new URL(one);
      return !one.startsWith(`${url}/`) || !site.has(pathname);
    });
    expect(wrong).toEqual([]);
  },
);

test('robots.txt, which the host’s own must name, leads to the sitemap', () => {
  expect(site.read('robots.txt')).toContain(`Sitemap: ${url}/sitemap.xml\n`);
});

test('a link comes out the same in whichever way it was written', () => {
  const links = site
    .pageAt('/en/faq/account-stolen/')!
    .root.querySelectorAll('.prose li a')
    .map((link) => attribute(link, 'href'));
  expect(links).toEqual([
    ...Array<string>(5).fill('/help/en/faq/lamp-colours/#at-night'),
    '/help/en/glossary/',
    '/help/en/announcements.xml',
    '/help/openapi/tickets.yaml',
    '/help/',
    'https://kumo.example/prices/',
  ]);
});
