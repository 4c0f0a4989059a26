import { expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { dayOf } from '../../src/lib/date.ts';
import { entries, hrefOf, site as document } from './support/content.ts';
import { sitemapPartsOf } from './support/routes.ts';
import { attribute, openSite } from './support/site.ts';
import { childrenOf, childText, parseXml } from './support/xml.ts';

const site = openSite();
const parts = sitemapPartsOf(site);
const urls = parts.flatMap((part) => childrenOf(part, 'url'));
const pathOf = (address: string) => address.replace(document.url, '');
const paths = urls.map((url) => pathOf(childText(url, 'loc')));

test('the sitemap and its parts have the elements and the namespaces of their standards', () => {
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const { name, attributes } = parseXml(site.read('sitemap.xml'));
  expect([name, attributes]).toEqual(['sitemapindex', { xmlns }]);
  const namespaces = { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  expect(parts.map((part) => [part.name, part.attributes])).toEqual(
    locales.map(() => ['urlset', namespaces]),
  );
});

test('each part is of one language, and the chooser with the default one', () => {
  const localesIn = parts.map((part) => {
    const own = childrenOf(part, 'url').map((url) => pathOf(childText(url, 'loc')).split('/')[1]);
    return [...new Set(own)];
  });
  const others = locales.filter((locale) => locale !== defaultLocale).map((locale) => [locale]);
  expect(localesIn.toSorted()).toEqual([['', defaultLocale], ...others].toSorted());
});

test('every address in it is whole, stands once and is a page', () => {
  const wrong = urls
    .map((url) => childText(url, 'loc'))
    .filter((loc) => !loc.startsWith(`${document.url}/`) || !site.pageAt(pathOf(loc)));
  expect(wrong).toEqual([]);
  expect(paths.length).toBe(new Set(paths).size);
});

test('it holds every entry, with the day of its last check', () => {
  const days = new Map(
    urls.map((url) => [pathOf(childText(url, 'loc')), childText(url, 'lastmod')]),
  );
  const shown = entries.map((entry) => [hrefOf(entry), days.get(hrefOf(entry))]);
  expect(shown).toEqual(entries.map((entry) => [hrefOf(entry), dayOf(entry.frontmatter.updated)]));
});

test('it holds no page that search engines shall not list', () => {
  const hidden = paths.filter((path) => {
    const robots = site.pageAt(path)?.root.querySelector('meta[name="robots"]');
    return robots && attribute(robots, 'content')?.includes('noindex');
  });
  expect(hidden).toEqual([]);
});

test('it names the same alternates as the page itself', () => {
  for (const url of urls) {
    const page = site.pageAt(pathOf(childText(url, 'loc')))!;
    const onPage = page.root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
    const inSitemap = childrenOf(url, 'xhtml:link').map(({ attributes }) => [
      attributes['hreflang'],
      attributes['href'],
    ]);
    expect(inSitemap, page.path).toEqual(onPage);
  }
});

test('robots.txt lets everybody read and names the sitemap', () => {
  const lines = site
    .read('robots.txt')
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain(`Sitemap: ${document.url}/sitemap.xml`);
  expect(lines.filter((line) => /^Disallow: \S/.test(line))).toEqual([]);
});
