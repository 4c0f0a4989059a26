import { describe, expect, test } from 'vitest';
import { langOf, localeTable, locales } from '../../../src/i18n/locales.ts';
import {
  alternatesOfEntry,
  alternatesOfListPage,
  alternatesOfPage,
  defaultOf,
} from '../../../src/models/alternates.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const brief = (list: ReturnType<typeof alternatesOfPage>) =>
  list.map(({ href, state }) => `${href} ${state}`);

test('a page that always stands is there in every language, with its tag and name', () => {
  expect(alternatesOfPage('contact', 'ticket')).toEqual(
    locales.map((locale) => ({
      locale,
      lang: langOf(locale),
      label: localeTable[locale].label,
      href: `/${locale}/contact/ticket/`,
      state: 'own',
    })),
  );
});

describe.each(collections)('an entry of %s', (collection) => {
  test('that every language has is everywhere its own', () => {
    const library = libraryOf(...locales.map((locale) => entry(collection, locale, 'a')));
    expect(alternatesOfEntry(library, collection, 'a').map(({ state }) => state)).toEqual(
      locales.map(() => 'own'),
    );
  });

  test('in English alone fills in for all others', () => {
    const library = libraryOf(entry(collection, 'en', 'a'));
    expect(brief(alternatesOfEntry(library, collection, 'a'))).toEqual([
      `/zh/${collection}/a/ fallback`,
      `/en/${collection}/a/ own`,
      `/ja/${collection}/a/ fallback`,
      `/ko/${collection}/a/ fallback`,
    ]);
  });

  test('in Korean alone is missing elsewhere: the switcher leads to the list', () => {
    const library = libraryOf(entry(collection, 'ko', 'a'));
    expect(brief(alternatesOfEntry(library, collection, 'a'))).toEqual([
      `/zh/${collection}/ missing`,
      `/en/${collection}/ missing`,
      `/ja/${collection}/ missing`,
      `/ko/${collection}/a/ own`,
    ]);
  });
});

describe('a page of a list', () => {
  const counts = { zh: 3, en: 2, ja: 1, ko: 1 };
  const pageOf = (number: number) =>
    brief(alternatesOfListPage(['announcements'], number, (locale) => counts[locale]));

  test('that is the first has no number', () => {
    expect(pageOf(1)).toEqual(locales.map((locale) => `/${locale}/announcements/ own`));
  });

  test('leads to the first page of a language that has fewer', () => {
    expect(pageOf(2)).toEqual([
      '/zh/announcements/page/2/ own',
      '/en/announcements/page/2/ own',
      '/ja/announcements/ missing',
      '/ko/announcements/ missing',
    ]);
  });
});

describe('x-default', () => {
  const ofEntry = (...written: (typeof locales)[number][]) => {
    const library = libraryOf(...written.map((locale) => entry('faq', locale, 'a')));
    const own = alternatesOfEntry(library, 'faq', 'a').filter(({ state }) => state === 'own');
    return defaultOf(own);
  };

  test.each([
    ['is English where it exists', ofEntry('zh', 'en', 'ko'), '/en/faq/a/'],
    ['is else the first there is', ofEntry('ko', 'ja'), '/ja/faq/a/'],
    ['of the home pages is the chooser', defaultOf(alternatesOfPage()), '/'],
    ['of nothing is the chooser', defaultOf([]), '/'],
  ])('%s', (_name, found, href) => {
    expect(found).toEqual({ lang: 'x-default', href });
  });
});
