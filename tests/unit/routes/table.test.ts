import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { perPage, sampleSize } from '../../../src/routes/lists.ts';
import { isListed } from '../../../src/routes/route.ts';
import { routeAt } from '../../../src/routes/table.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const routesOf = (...entries: Parameters<typeof libraryOf>) => libraryOf(...entries).routes;
const many = (count: number, locale: (typeof locales)[number], keys = {}) =>
  Array.from({ length: count }, (_, index) => entry('announcements', locale, `a-${index}`, keys));

describe.each(locales)('without any entry, %s', (locale) => {
  const routes = [...routesOf().values()].filter((route) => route.locale === locale);

  test('has its standing pages for search engines', () => {
    const listed = routes.filter(isListed).map(({ path }) => path);
    expect(listed.sort()).toEqual(['', 'contact/', 'official/']);
  });

  test('keeps search, tickets and the page for what is not there from them, and has nothing else', () => {
    const hidden = routes.filter(({ isIndexed }) => !isIndexed).map(({ path }) => path);
    expect(hidden.sort()).toEqual([
      '404.html',
      'contact/ticket/',
      ...['sent/', 'status/', 'thanks/'].map((page) => `contact/ticket/${page}`),
      'search/',
    ]);
  });
});

test('readers of all languages share the chooser, a page for what is not there, three files and the parts of the sitemap', () => {
  const shared = [...routesOf().values()].filter(({ locale }) => locale === undefined);
  expect(shared.map(({ href, isFile }) => [href, isFile])).toEqual([
    ['/', false],
    ['/404.html', false],
    ['/robots.txt', true],
    ['/sitemap.xml', true],
    ['/openapi/tickets.yaml', true],
    ...['en', 'ja', 'ko', 'zh'].map((locale) => [`/sitemap-${locale}-1.xml`, true]),
  ]);
  expect(shared.filter(isListed).map(({ href }) => href)).toEqual(['/']);
});

describe.each(collections)('an entry of %s in Chinese alone', (collection) => {
  const written = entry(collection, 'zh', 'a');
  const routes = routesOf(written);

  test('brings its list along, where it is written and where it fills in', () => {
    const withList = locales.filter((locale) => routes.has(`/${locale}/${collection}/`));
    expect(withList).toEqual(['zh', 'en', 'ja', 'ko']);
    expect(isListed(routeAt(routes, `/zh/${collection}/`))).toBe(true);
    const others = collections.filter((name) => name !== collection);
    expect(others.filter((name) => routes.has(`/zh/${name}/`))).toEqual([]);
  });

  test('is in the sitemap under its own address', () => {
    expect(isListed(routeAt(routes, `/zh/${collection}/a/`))).toBe(true);
  });

  test('is shown where Chinese fills in, under the address of the source for search engines', () => {
    const shown = routeAt(routes, `/ja/${collection}/a/`);
    expect(shown).toMatchObject({ canonical: `/zh/${collection}/a/`, isIndexed: true });
    expect(shown.entry).toBe(written);
    expect(isListed(shown)).toBe(false);
  });
});

test('an entry has no page in a language for which no other fills in', () => {
  const routes = routesOf(entry('faq', 'ko', 'a'));
  expect(routes.has('/ko/faq/a/')).toBe(true);
  expect(routes.has('/en/faq/a/')).toBe(false);
});

describe('the list of announcements', () => {
  const pagesIn = (routes: ReturnType<typeof routesOf>, list: string) =>
    [...routes.keys()].filter(
      (href) => href.startsWith(list) && /^(page\/|$)/.test(href.slice(list.length)),
    );

  test.each([
    ['one page when it is full', perPage.announcements, ['']],
    ['a second from one more on', perPage.announcements + 1, ['', 'page/2/']],
  ])('has %s', (_name, count, pages) => {
    const expected = pages.map((page) => `/ko/announcements/${page}`);
    expect(pagesIn(routesOf(...many(count, 'ko')), '/ko/announcements/')).toEqual(expected);
  });

  test('counts those that another language fills in', () => {
    const routes = routesOf(...many(perPage.announcements + 1, 'en'));
    expect(isListed(routeAt(routes, '/ja/announcements/page/2/'))).toBe(true);
  });

  test('has pages of its own in each category, and none in a language or category without any', () => {
    const routes = routesOf(...many(perPage.announcements + 1, 'ko', { category: 'security' }));
    expect(pagesIn(routes, '/ko/announcements/category/security/')).toHaveLength(2);
    const lists = [...routes.keys()].filter((href) => href.includes('/announcements/category/'));
    expect(
      lists.filter((href) => !href.startsWith('/ko/announcements/category/security/')),
    ).toEqual([]);
    expect(routes.has('/en/announcements/')).toBe(false);
  });

  test('has a feed, for search engines not to list, in the languages in which one was written', () => {
    const routes = routesOf(entry('announcements', 'zh', 'a'));
    const feeds = [...routes.values()].filter(({ path }) => path === 'announcements.xml');
    expect(feeds).toMatchObject([
      { href: '/zh/announcements.xml', isFile: true, isIndexed: false },
    ]);
  });
});

describe.each(['faq', 'tutorials'] as const)('a topic’s list of %s', (collection) => {
  const about = (count: number, topic: string, locale: (typeof locales)[number] = 'en') =>
    Array.from({ length: count }, (_, index) =>
      entry(collection, locale, `${topic}-${index}`, { topic }),
    );
  const partsIn = (...entries: Parameters<typeof libraryOf>) =>
    [...routesOf(...entries).keys()].filter((href) => href.startsWith(`/en/${collection}/topic/`));

  test('stands from one more on than others of the collection leave room for', () => {
    const fees = entry('topics', 'en', 'fees');
    expect(partsIn(fees, ...about(sampleSize.most, 'fees'))).toEqual([]);
    const parts = partsIn(fees, ...about(sampleSize.most + 1, 'fees'));
    expect(parts).toEqual([`/en/${collection}/topic/fees/`]);
  });

  test('has more pages once one is full', () => {
    const own = about(perPage[collection] + 1, 'fees');
    const first = `/en/${collection}/topic/fees/`;
    expect(partsIn(entry('topics', 'en', 'fees'), ...own)).toEqual([first, `${first}page/2/`]);
  });

  test('is not there for a topic that is not: what names it stands in the whole list', () => {
    const entries = about(perPage[collection] + 1, 'nope');
    expect(partsIn(...entries)).toEqual([]);
    expect(routesOf(...entries).has(`/en/${collection}/page/2/`)).toBe(true);
  });

  test('leads to the topic in a language that has few of it', () => {
    const routes = routesOf(
      entry('topics', 'ko', 'fees'),
      ...about(sampleSize.most + 1, 'fees', 'ko'),
    );
    expect(routeAt(routes, `/ko/${collection}/topic/fees/`)).toMatchObject({
      standIns: [`${collection}/topic/fees/`, 'topics/fees/', `${collection}/`],
    });
  });
});

test('a page that the table lacks is not built', () => {
  expect(() => routeAt(routesOf(), '/en/nope/')).toThrow('/en/nope/');
});
