import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { companyAndSite } from '../../../src/models/json-ld.ts';
import { standingPage } from '../../../src/models/standing-page.ts';
import { perPage } from '../../../src/routes/lists.ts';
import { listHref, pageHref } from '../../../src/routes/pages.ts';
import { entry, libraryOf } from '../plain-entries.ts';
import { site } from './plain-site.ts';

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale);
  const context = { library: libraryOf(), site, t };

  test('a page that always stands has crumbs, alternates and a canonical of its own', () => {
    const parents = [{ label: 'Contact', href: `/${locale}/contact/` }];
    const path = pageHref(locale, 'official');
    const page = standingPage({ locale, path, title: 'Official', parents }, context);
    expect(page).toMatchObject({
      path,
      canonical: path,
      isIndexed: true,
      openGraphType: 'website',
    });
    expect(page.breadcrumbs).toEqual([
      { label: t('nav.home'), href: `/${locale}/` },
      ...parents,
      { label: 'Official', href: path },
    ]);
    expect(page.alternates.map(({ href }) => href)).toEqual(
      locales.map((code) => `/${code}/official/`),
    );
    expect(page.jsonLd.map((object) => object['@type'])).toEqual(['BreadcrumbList']);
  });

  test('a page of a list says from the second on which one it is', () => {
    const library = libraryOf(
      ...Array.from({ length: perPage.glossary + 1 }, (_, index) =>
        entry('glossary', locale, `a-${index}`),
      ),
    );
    const titles = [1, 2].map((number) => {
      const path = listHref(locale, { collection: 'glossary', number });
      const own = { locale, path, title: 'Words', list: { number, count: 2 } };
      return standingPage(own, { library, site, t }).title;
    });
    expect(titles).toEqual(['Words', `Words · ${t('list.page', { number: 2, total: 2 })}`]);
  });

  test('the home page says whose site it is, and in which languages it answers', () => {
    const [company, website] = companyAndSite(locale, 'Help', site);
    expect(company).toMatchObject({
      '@type': 'Organization',
      name: site.brand.name,
      url: site.brand.home,
      contactPoint: {
        email: site.ticket.email,
        url: `https://help.test/${locale}/contact/`,
        availableLanguage: locales.map(langOf),
      },
    });
    expect(website).toMatchObject({
      '@type': 'WebSite',
      name: 'Help',
      url: `https://help.test/${locale}/`,
      inLanguage: langOf(locale),
      publisher: { '@id': company?.['@id'] },
    });
  });
});

describe('search engines', () => {
  const context = {
    library: libraryOf(entry('announcements', 'ko', 'a')),
    site,
    t: translator('en'),
  };
  const pageAt = (path: string) => standingPage({ locale: 'en', path, title: 'Page' }, context);

  test('may not list a page that the table keeps from them, and are given no crumbs of it', () => {
    const page = pageAt(pageHref('en', 'search'));
    expect(page).toMatchObject({ isIndexed: false, jsonLd: [] });
  });

  test('hear of a list in the languages alone in which it has entries', () => {
    const own = { locale: 'ko', path: pageHref('ko', 'announcements'), title: 'Page' } as const;
    const { alternates } = standingPage(own, context);
    expect(alternates.filter(({ isListed }) => isListed).map(({ locale }) => locale)).toEqual([
      'ko',
    ]);
    expect(alternates.map(({ state }) => state)).toEqual(
      locales.map((locale) => (locale === 'ko' ? 'own' : 'missing')),
    );
  });
});

test('a page knows which collections its language has, and whether it has a feed', () => {
  const library = libraryOf(entry('faq', 'en', 'a'), entry('announcements', 'zh', 'b'));
  const menusIn = (locale: 'zh' | 'en' | 'ko') => {
    const own = { locale, path: pageHref(locale, 'contact'), title: 'Contact' };
    const { collections, hasFeed } = standingPage(own, { library, site, t: translator(locale) });
    return { collections, hasFeed };
  };
  const collections = ['faq', 'announcements'];
  expect(menusIn('zh')).toEqual({ collections, hasFeed: true });
  // Chinese fills in, and nothing of the feed would be in the reader's language.
  expect(menusIn('ko')).toEqual({ collections, hasFeed: false });
  expect(
    standingPage(
      { locale: 'en', path: pageHref('en', 'contact'), title: 'Contact' },
      { library: libraryOf(), site, t: translator('en') },
    ),
  ).toMatchObject({ collections: [], hasFeed: false });
});

test('a page that the table lacks is not made', () => {
  const own = { locale: 'en', path: '/en/nope/', title: 'Nope' } as const;
  const context = { library: libraryOf(), site, t: translator('en') };
  expect(() => standingPage(own, context)).toThrow('/en/nope/');
});
