import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { sitemapIndex, sitemapPart } from '../../../src/models/sitemap.ts';
import { sitemapParts } from '../../../src/routes/sitemap-parts.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { entry, libraryOf } from '../plain-entries.ts';
import { site } from './plain-site.ts';

const partsOf = ({ routes }: ReturnType<typeof libraryOf>, own = site) =>
  sitemapParts(routes.values()).map(({ listed }) => sitemapPart(listed, routes, own));
const sitemapOf = (...entries: Parameters<typeof libraryOf>) =>
  partsOf(libraryOf(...entries)).join('');
const pathsOf = (...entries: Parameters<typeof libraryOf>) =>
  [...sitemapOf(...entries).matchAll(/<loc>([^<]*)</g)].map(([, loc]) =>
    loc!.replace(site.url, ''),
  );
const urlOf = (xml: string, path: string) =>
  xml.split('\n').find((line) => line.includes(`<loc>https://help.test${path}</loc>`));

test.each(locales)(
  'the standing pages of %s are in it, and nothing that search engines may not list',
  (locale) => {
    const paths = pathsOf().filter((path) => path.startsWith(`/${locale}/`));
    expect(paths).toEqual([`/${locale}/`, `/${locale}/contact/`, `/${locale}/official/`]);
  },
);

test('the chooser is in it, and each list of announcements that has some', () => {
  const paths = pathsOf(entry('announcements', 'ko', 'a', { category: 'security' }));
  expect(paths).toContain('/');
  expect(paths.filter((path) => /announcements\/(?:category|$)/.test(path))).toEqual([
    '/ko/announcements/',
    '/ko/announcements/category/security/',
  ]);
});

describe.each(collections)('an entry of %s', (collection) => {
  const written = [
    entry(collection, 'zh', 'a', { updated: new Date('2026-11-02') }),
    entry(collection, 'en', 'a', { updated: new Date('2026-11-03') }),
  ];
  const xml = sitemapOf(...written);

  test('is listed in the languages in which it was written, and not where it fills in', () => {
    const paths = pathsOf(...written).filter((path) => path.endsWith('/a/'));
    expect(paths).toEqual([`/en/${collection}/a/`, `/zh/${collection}/a/`]);
    expect(xml).not.toContain(`/ja/${collection}/a/`);
  });

  test('names each of these languages and x-default, itself included', () => {
    for (const locale of ['zh', 'en']) {
      const links = [
        ...(urlOf(xml, `/${locale}/${collection}/a/`) ?? '').matchAll(
          /hreflang="([^"]+)" href="([^"]+)"/g,
        ),
      ];
      expect(links.map(([, lang, href]) => [lang, href])).toEqual([
        ['zh-Hans', `https://help.test/zh/${collection}/a/`],
        ['en', `https://help.test/en/${collection}/a/`],
        ['x-default', `https://help.test/en/${collection}/a/`],
      ]);
    }
  });

  test('has the day on which that translation changed', () => {
    expect(urlOf(xml, `/zh/${collection}/a/`)).toContain('<lastmod>2026-11-02</lastmod>');
    expect(urlOf(xml, `/en/${collection}/a/`)).toContain('<lastmod>2026-11-03</lastmod>');
  });
});

test('a home page leads readers of other languages to the chooser, and claims no day', () => {
  const url = urlOf(sitemapOf(), '/ko/') ?? '';
  expect(url).toContain('hreflang="x-default" href="https://help.test/"');
  for (const locale of locales) expect(url).toContain(`hreflang="${langOf(locale)}"`);
  expect(url).not.toContain('lastmod');
});

test('an address with an ampersand is escaped', () => {
  const library = libraryOf();
  const own = { ...site, url: 'https://a.test/?a&b' };
  const index = sitemapIndex(sitemapParts(library.routes.values()), own);
  expect([index, ...partsOf(library, own)].join('')).not.toMatch(/&(?!amp;)/);
});

test('the index names every part by its whole address', () => {
  const xml = sitemapIndex(sitemapParts(libraryOf().routes.values()), site);
  const places = [...xml.matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc);
  expect(places.toSorted()).toEqual(
    locales.map((locale) => `https://help.test/sitemap-${locale}-1.xml`).toSorted(),
  );
});
