import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { entryPage } from '../../../src/models/entry-page.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import type { Library } from '../../../src/queries/library.ts';
import { entry, libraryOf, resolved } from '../plain-entries.ts';
import { site } from './plain-site.ts';

type Locale = (typeof locales)[number];

const pageOf = (library: Library, collection: CollectionName, locale: Locale) =>
  entryPage(resolved(library, collection, 'a', locale), library, site, translator(locale));
const typesOf = (page: ReturnType<typeof pageOf>) => page.jsonLd.map((object) => object['@type']);

describe.each(collections)('the page of an entry of %s', (collection) => {
  test.each(locales)('in %s is its own canonical, and says what it is', (locale) => {
    const library = libraryOf(entry(collection, locale, 'a'));
    const page = pageOf(library, collection, locale);
    const path = `/${locale}/${collection}/a/`;
    expect(page).toMatchObject({ locale, path, canonical: path, isIndexed: true });
    expect(page.openGraphType).toBe(collection === 'topics' ? 'website' : 'article');
    const meaning = { topics: [], glossary: ['DefinedTerm'] }[collection as string] ?? ['Article'];
    expect(typesOf(page)).toEqual(['BreadcrumbList', ...meaning]);
    for (const object of page.jsonLd.slice(1)) expect(object['inLanguage']).toBe(langOf(locale));
  });

  test('that fills in has the source for its canonical, and claims no meaning of its own', () => {
    const page = pageOf(libraryOf(entry(collection, 'zh', 'a')), collection, 'ja');
    expect(page).toMatchObject({
      locale: 'ja',
      path: `/ja/${collection}/a/`,
      canonical: `/zh/${collection}/a/`,
      jsonLd: [],
    });
  });

  test('has crumbs from the home page through its list to itself', () => {
    const library = libraryOf(entry(collection, 'en', 'a'));
    expect(pageOf(library, collection, 'en').breadcrumbs.map(({ href }) => href)).toEqual([
      '/en/',
      `/en/${collection}/`,
      `/en/${collection}/a/`,
    ]);
  });
});

test.each(['faq', 'tutorials'] as const)('an entry of %s stands under its topic', (collection) => {
  const topic = entry('topics', 'en', 'account', { title: 'Your account' });
  const crumbs = pageOf(
    libraryOf(entry(collection, 'en', 'a'), topic),
    collection,
    'en',
  ).breadcrumbs;
  expect(crumbs[1]).toEqual({ label: 'Your account', href: '/en/topics/account/' });
});

test('the crumbs stand in JSON-LD with whole addresses, counted from 1', () => {
  const [list] = pageOf(libraryOf(entry('glossary', 'en', 'a')), 'glossary', 'en').jsonLd;
  expect(list?.['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://help.test/en/' },
    expect.objectContaining({ position: 2, item: 'https://help.test/en/glossary/' }),
    { '@type': 'ListItem', position: 3, name: 'a in en', item: 'https://help.test/en/glossary/a/' },
  ]);
});

test('an article names its days, its address and who answers for it', () => {
  const keys = {
    published: new Date('2026-11-01T08:00:00+08:00'),
    updated: new Date('2026-11-03'),
  };
  const library = libraryOf(entry('announcements', 'zh', 'a', keys));
  expect(pageOf(library, 'announcements', 'zh').jsonLd[1]).toMatchObject({
    headline: 'a in zh',
    inLanguage: 'zh-Hans',
    datePublished: '2026-11-01T00:00:00.000Z',
    dateModified: '2026-11-03',
    mainEntityOfPage: 'https://help.test/zh/announcements/a/',
    publisher: { '@type': 'Organization', name: site.brand.name, url: site.brand.home },
  });
});

test('a term names its other names and the glossary that it stands in', () => {
  const library = libraryOf(entry('glossary', 'ko', 'a', { aliases: ['b'] }));
  expect(pageOf(library, 'glossary', 'ko').jsonLd[1]).toMatchObject({
    name: 'a in ko',
    alternateName: ['b'],
    url: 'https://help.test/ko/glossary/a/',
    inDefinedTermSet: 'https://help.test/ko/glossary/',
  });
});

test('only an entry behind “Urgent help” is urgent', () => {
  const urgent = { ...site, urgent: [{ ...site.urgent[0]!, entry: 'faq/a' }] };
  const library = libraryOf(entry('faq', 'en', 'a'), entry('glossary', 'en', 'a'));
  const isUrgent = (collection: CollectionName) =>
    entryPage(resolved(library, collection, 'a', 'en'), library, urgent, translator('en')).isUrgent;
  expect([isUrgent('faq'), isUrgent('glossary')]).toEqual([true, false]);
});
