import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../src/i18n/locales.ts';
import { entryHref } from '../../src/lib/path.ts';
import { textsPathOf } from '../../src/search/texts-path.ts';
import { entries, fallbacks, site as document, written } from './support/content.ts';
import { attribute, openSite, type Page } from './support/site.ts';

const site = openSite();
const absolute = (path: string) => document.url + path;

/** The alternates that a page names for search engines, by language. */
function alternatesOf(page: Page): Map<string, string> {
  return new Map(
    page.root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  );
}

function canonicalOf(page: Page): string | null {
  const link = page.root.querySelector('link[rel="canonical"]');
  return link && attribute(link, 'href');
}

const pageOfAddress = (address: string) => site.pageAt(address.replace(document.url, ''));
const withAlternates = site.pages.filter((page) => alternatesOf(page).size > 0);

describe('hreflang', () => {
  test('stands on many pages, and never names a language twice', () => {
    expect(withAlternates.length).toBeGreaterThan(100);
    const twice = withAlternates.filter(
      (page) => page.root.querySelectorAll('link[hreflang]').length !== alternatesOf(page).size,
    );
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  test('is mutual: each page that is named names the same pages', () => {
    const wrong = withAlternates.flatMap((page) => {
      const own = alternatesOf(page);
      return [...own]
        .filter(([lang]) => lang !== 'x-default')
        .filter(([, address]) => {
          const other = pageOfAddress(address);
          const theirs = other && alternatesOf(other);
          return !theirs || JSON.stringify([...own].sort()) !== JSON.stringify([...theirs].sort());
        })
        .map(([, address]) => `${page.path} → ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  test('names the page itself in its own language, and one for readers of all others', () => {
    const wrong = withAlternates.filter((page) => {
      const alternates = alternatesOf(page);
      const lang = attribute(page.root.querySelector('html')!, 'lang') ?? '';
      const self = page.path === '/' ? alternates.get('x-default') : alternates.get(lang);
      return self !== absolute(page.path) || !alternates.has('x-default');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('leads readers of other languages from the home pages to the chooser', () => {
    for (const locale of locales) {
      expect(alternatesOf(site.pageAt(`/${locale}/`)!).get('x-default')).toBe(absolute('/'));
    }
  });

  test.each(locales)('names exactly the languages in which an entry was written (%s)', (locale) => {
    for (const { collection, slug, inLocales } of written) {
      if (!inLocales.includes(locale)) continue;
      const page = site.pageAt(entryHref(locale, collection, slug))!;
      const expected = inLocales.map((code) => [
        langOf(code),
        absolute(entryHref(code, collection, slug)),
      ]);
      const named = [...alternatesOf(page)].filter(([lang]) => lang !== 'x-default');
      expect(named, page.path).toEqual(expected);
    }
  });
});

test('every page that may be listed names itself or its source as canonical, and no other page does', () => {
  const shown = new Map(fallbacks.map(({ path, source }) => [path, source]));
  const wrong = site.pages.filter((page) => {
    const robots = page.root.querySelector('meta[name="robots"]');
    const isHidden = robots && /noindex/.test(attribute(robots, 'content') ?? '');
    if (isHidden) return canonicalOf(page) !== null;
    const source = shown.get(page.path);
    const path = source ? entryHref(source.locale, source.collection, source.slug) : page.path;
    return canonicalOf(page) !== absolute(path);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test.each(locales)('the search index of %s holds exactly the entries written in it', (locale) => {
  const search = (
    JSON.parse(site.read(`pagefind/${locale}/entries.json`)) as { entries: string[][] }
  ).entries;
  const own = entries.filter((entry) => entry.locale === locale);
  expect(search.map(([, reference]) => reference).sort()).toEqual(
    own.map(({ collection, slug }) => `${collection}/${slug}`).sort(),
  );
  const texts = (id: string) =>
    JSON.parse(site.read(`pagefind/${locale}/${textsPathOf(id)}`)) as object;
  expect(search.filter(([id]) => !id || !(id in texts(id)))).toEqual([]);
});
