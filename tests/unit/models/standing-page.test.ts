import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { companyAndSite } from '../../../src/models/json-ld.ts';
import { standingPage } from '../../../src/models/standing-page.ts';
import { site } from './plain-site.ts';

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale);

  test('a page that always stands has crumbs, alternates and a canonical of its own', () => {
    const parents = [{ label: 'Contact', href: `/${locale}/contact/` }];
    const segments = ['contact', 'ticket'];
    const page = standingPage({ locale, segments, title: 'Ticket', parents }, site, t);
    const path = `/${locale}/contact/ticket/`;
    expect(page).toMatchObject({
      path,
      canonical: path,
      isIndexed: true,
      openGraphType: 'website',
    });
    expect(page.breadcrumbs).toEqual([
      { label: t('nav.home'), href: `/${locale}/` },
      ...parents,
      { label: 'Ticket', href: path },
    ]);
    expect(page.alternates.map(({ href }) => href)).toEqual(
      locales.map((code) => `/${code}/contact/ticket/`),
    );
    expect(page.jsonLd.map((object) => object['@type'])).toEqual(['BreadcrumbList']);
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

test('a page may be kept from search engines', () => {
  const own = { locale: 'en', segments: ['search'], title: 'Search', isIndexed: false } as const;
  expect(
    standingPage({ ...own, segments: [...own.segments] }, site, translator('en')).isIndexed,
  ).toBe(false);
});
