// A small company's help centre, made of its content folder alone: `tests/content-folders/kumo`, as `npm test` builds it.
import { join, resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { deadAddresses } from './support/addresses.ts';
import { htmlRules } from './support/html-rules.ts';
import { canonicalOf, sitemapAddresses } from './support/routes.ts';
import { attribute, openSite, textOf } from './support/site.ts';

const site = openSite(resolve('test-results/company-site'));
const url = 'https://kumo.example/help';

test('nothing of the demonstration is in any file of it', () => {
  const texts = site.files.filter((path) => !/\.(?:png|ico|webp|pagefind|pf_\w+)$/.test(path));
  expect(texts.length).toBeGreaterThan(100);
  const left = texts.flatMap((path) =>
    [...site.read(path).matchAll(/Example Exchange|example\.com|\bEX-\w*/gi)].map(
      ([found]) => `${path}: ${found}`,
    ),
  );
  expect(left).toEqual([]);
});

test('every address leads to something', () => {
  expect(deadAddresses(site, url)).toEqual([]);
});

test('every page is valid HTML', { timeout: 60_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const { file, path } of site.pages) {
    const { results } = await validator.validateFile(join(site.folder, file));
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});

test('it is in English and Spanish, and in nothing else', () => {
  const languages = new Set(
    site.pages.map(({ root }) => attribute(root.querySelector('html')!, 'lang')),
  );
  expect([...languages].sort()).toEqual(['en', 'es']);
  const home = site.pageAt('/help/es/')!.root;
  const links = home
    .querySelectorAll('link[hreflang]')
    .map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`);
  expect(links).toEqual([`en ${url}/en/`, `es ${url}/es/`, `x-default ${url}/`]);
  expect(home.querySelectorAll('#languages a').map(textOf)).toEqual(['English', 'Español']);
});

test('the sitemap has exactly the pages that search engines may list', () => {
  const own = site.pages.filter((page) => canonicalOf(page) === url + page.path);
  expect(sitemapAddresses(site)).toEqual(own.map(({ path }) => url + path).sort());
});

test('it has the name, the icon and the colour of the company', () => {
  const home = site.pageAt('/help/es/')!;
  expect(textOf(home.root.querySelector('title'))).toContain('Ayuda de Kumo Drive');
  expect(site.files).toEqual(expect.arrayContaining(['/favicon.ico', '/apple-touch-icon.png']));
  const styles = site.files.filter((path) => path.endsWith('.css')).map((path) => site.read(path));
  expect(styles.join()).toContain('#7a0f5c');
});

test('times are those of Madrid and London, on both sides of the night when clocks go back', () => {
  const times = (path: string) =>
    site.pageAt(path)!.root.querySelectorAll('.announcement-facts time').map(textOf).slice(0, 2);
  const [notice] = site.pages
    .map(({ path }) => path)
    .filter((path) => /^\/es\/announcements\/2026-10-/.test(path));
  const spanish = times(notice!);
  const english = times(notice!.replace('/es/', '/en/'));
  expect(spanish.join()).toMatch(/hora peninsular UTC\+[12]/);
  expect(english.join()).toMatch(/UK time UTC(?:\+1)?/);
  expect(spanish).toHaveLength(2);
});
