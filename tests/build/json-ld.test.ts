import { describe, expect, test } from 'vitest';
import { langOf, locales, type Locale } from '../../src/i18n/locales.ts';
import { dayOf } from '../../src/lib/date.ts';
import { pageHref } from '../../src/routes/pages.ts';
import { entries, hrefOf, site as document } from './support/content.ts';
import { attribute, localeSegment, openSite, textOf, type Page } from './support/site.ts';

const site = openSite();
type Json = Record<string, unknown> & { '@type': string };

function jsonLdOf(page: Page): Json[] {
  return page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.textContent) as Json);
}

const ofType = (page: Page, type: string) =>
  jsonLdOf(page).filter((object) => object['@type'] === type);

/** Every string below a value. */
function stringsOf(value: unknown): [key: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]): [string, string][] =>
    typeof own === 'string' ? [[key, own]] : stringsOf(own),
  );
}

const isSource = (page: Page) => {
  const canonical = page.root.querySelector('link[rel="canonical"]');
  return canonical !== null && attribute(canonical, 'href') === document.url + page.path;
};

test('every block can be read, names its vocabulary and holds nothing undefined', () => {
  const wrong = site.pages.flatMap((page) =>
    jsonLdOf(page)
      .filter(
        (object) =>
          object['@context'] !== 'https://schema.org' ||
          stringsOf(object).some(([, text]) => text === '' || /undefined|\[object|NaN/.test(text)),
      )
      .map((object) => `${page.path} ${object['@type']}`),
  );
  expect(wrong).toEqual([]);
});

test('every address in it is whole, and those of the site are there', () => {
  const addressKeys = ['item', 'url', 'mainEntityOfPage', 'inDefinedTermSet', '@id'];
  const wrong = site.pages.flatMap((page) =>
    jsonLdOf(page)
      .flatMap(stringsOf)
      .filter(([key, text]) => {
        if (!addressKeys.includes(key)) return false;
        if (!/^https?:\/\//.test(text)) return true;
        return text.startsWith(document.url) && !site.pageAt(new URL(text).pathname);
      })
      .map(([key, text]) => `${page.path} ${key}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test('every page with a way to it gives search engines the same way', () => {
  const pages = site.pages.filter(
    (page) => isSource(page) && page.root.querySelector('nav.breadcrumbs'),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const shown = page.root
      .querySelectorAll('nav.breadcrumbs a')
      .map((link) => [textOf(link), document.url + attribute(link, 'href')]);
    const [list, ...more] = ofType(page, 'BreadcrumbList');
    const items = (list?.['itemListElement'] ?? []) as Record<string, unknown>[];
    expect(more, page.path).toEqual([]);
    expect(
      items.map(({ position }) => position),
      page.path,
    ).toEqual(items.map((_, index) => index + 1));
    expect(
      items.slice(0, -1).map(({ name, item }) => [name, item]),
      page.path,
    ).toEqual(shown);
    expect(items.at(-1)?.['item'], page.path).toBe(document.url + page.path);
  }
});

test('pages of other languages’ text, the chooser and missing pages give none', () => {
  const wrong = site.pages.filter((page) => {
    const robots = page.root.querySelector('meta[name="robots"]');
    return !isSource(page) && !robots && jsonLdOf(page).length > 0;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(jsonLdOf(site.pageAt('/')!)).toEqual([]);
});

const types = {
  faq: 'Article',
  tutorials: 'Article',
  announcements: 'Article',
  glossary: 'DefinedTerm',
} as const;

describe.each(Object.entries(types))('every entry of %s is a %s', (collection, type) => {
  const own = entries.filter((entry) => entry.collection === collection);

  test('with its title, language and description', () => {
    expect(own.length).toBeGreaterThan(10);
    for (const entry of own) {
      const [object, ...more] = ofType(site.pageAt(hrefOf(entry))!, type);
      expect(more).toEqual([]);
      expect(object, hrefOf(entry)).toMatchObject({
        [type === 'Article' ? 'headline' : 'name']: entry.frontmatter.title,
        inLanguage: langOf(entry.locale),
      });
      expect(object!['description'], hrefOf(entry)).toBe(entry.frontmatter.description);
      if (type === 'Article')
        expect(object!['dateModified']).toBe(dayOf(entry.frontmatter.updated));
    }
  });
});

test('each home page, and no other, says who the company is and what the site is', () => {
  const homes = site.pages.filter(
    (page) => ofType(page, 'Organization').length + ofType(page, 'WebSite').length > 0,
  );
  expect(homes.map(({ path }) => path).sort()).toEqual(
    locales.map((locale) => pageHref(locale, 'home')).sort(),
  );
  for (const page of homes) {
    expect(ofType(page, 'Organization')).toMatchObject([
      { name: document.brand.name, url: document.brand.home },
    ]);
    expect(ofType(page, 'WebSite')).toMatchObject([
      { url: document.url + page.path, inLanguage: langOf(localeSegment(page.path) as Locale) },
    ]);
  }
});
