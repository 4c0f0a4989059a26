import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { traitsOf } from '../../../src/i18n/traits.ts';
import { alternatesOf, defaultOf, languagesOf } from '../../../src/models/alternates.ts';
import type { Library } from '../../../src/queries/library.ts';
import { perPage } from '../../../src/routes/lists.ts';
import { routeAt } from '../../../src/routes/table.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const alternatesAt = ({ routes }: Library, href: string) =>
  alternatesOf(routes, routeAt(routes, href));
const brief = (list: ReturnType<typeof alternatesOf>) =>
  list.map(({ href, state }) => `${href} ${state}`);

test('a page that always stands is there in every language, with its tag and name', () => {
  expect(alternatesAt(libraryOf(), '/en/contact/ticket/')).toEqual(
    locales.map((locale) => ({
      locale,
      lang: langOf(locale),
      label: traitsOf(locale).label,
      href: `/${locale}/contact/ticket/`,
      state: 'own',
      isListed: false,
    })),
  );
});

describe.each(collections)('an entry of %s', (collection) => {
  test('that every language has is everywhere its own', () => {
    const library = libraryOf(...locales.map((locale) => entry(collection, locale, 'a')));
    expect(alternatesAt(library, `/en/${collection}/a/`).map(({ state }) => state)).toEqual(
      locales.map(() => 'own'),
    );
  });

  test('in English alone fills in for all others', () => {
    const library = libraryOf(entry(collection, 'en', 'a'));
    expect(brief(alternatesAt(library, `/en/${collection}/a/`))).toEqual([
      `/zh/${collection}/a/ fallback`,
      `/en/${collection}/a/ own`,
      `/ja/${collection}/a/ fallback`,
      `/ko/${collection}/a/ fallback`,
    ]);
  });

  test('in Korean alone is missing elsewhere: the switcher leads to the list, or home where there is none', () => {
    const library = libraryOf(entry(collection, 'ko', 'a'), entry(collection, 'ja', 'b'));
    expect(brief(alternatesAt(library, `/ko/${collection}/a/`))).toEqual([
      `/zh/ missing`,
      `/en/ missing`,
      `/ja/${collection}/ missing`,
      `/ko/${collection}/a/ own`,
    ]);
  });
});

describe('a page of a list', () => {
  const announcements = (locale: 'zh' | 'ko', pages: number) =>
    Array.from({ length: perPage.announcements * (pages - 1) + 1 }, (_, index) =>
      entry('announcements', locale, `${locale}-${index}`),
    );
  // Chinese fills in for all others, Korean for none.
  const library = libraryOf(...announcements('zh', 2), ...announcements('ko', 2));

  test('that is the first has no number', () => {
    expect(brief(alternatesAt(library, '/ko/announcements/'))).toEqual(
      locales.map((locale) => `/${locale}/announcements/ own`),
    );
  });

  test('leads to the first page of a language that has fewer', () => {
    expect(brief(alternatesAt(library, '/ko/announcements/page/3/'))).toEqual([
      '/zh/announcements/ missing',
      '/en/announcements/ missing',
      '/ja/announcements/ missing',
      '/ko/announcements/page/3/ own',
    ]);
  });

  test('of a category that a language lacks leads to all announcements, or home where it has none', () => {
    const alternates = alternatesAt(
      libraryOf(
        ...announcements('ko', 1),
        entry('announcements', 'ja', 'b', { category: 'security' }),
      ),
      '/ko/announcements/category/product/',
    );
    expect(brief(alternates)).toEqual([
      '/zh/ missing',
      '/en/ missing',
      '/ja/announcements/ missing',
      '/ko/announcements/category/product/ own',
    ]);
    expect(languagesOf(alternates)).toEqual([
      { lang: 'ko', href: '/ko/announcements/category/product/' },
      { lang: 'x-default', href: '/ko/announcements/category/product/' },
    ]);
  });
});

describe('x-default', () => {
  const ofEntry = (...written: (typeof locales)[number][]) => {
    const library = libraryOf(...written.map((locale) => entry('faq', locale, 'a')));
    const own = alternatesAt(library, `/${written[0]}/faq/a/`).filter(({ isListed }) => isListed);
    return defaultOf(own);
  };

  test.each([
    ['is English where it exists', ofEntry('zh', 'en', 'ko'), '/en/faq/a/'],
    ['is else the first there is', ofEntry('ko', 'ja'), '/ja/faq/a/'],
    ['of the home pages is the chooser', defaultOf(alternatesAt(libraryOf(), '/en/')), '/'],
    ['of nothing is the chooser', defaultOf([]), '/'],
  ])('%s', (_name, found, href) => {
    expect(found).toEqual({ lang: 'x-default', href });
  });
});
