import { langOf, locales, type Locale } from '../i18n/locales.ts';
import { dayOf } from '../lib/date.ts';
import { absoluteHref } from '../lib/path.ts';
import type { Entry } from '../queries/entry.ts';
import { pageHref } from '../routes/pages.ts';
import type { Site } from '../schemas/site.ts';
import type { Crumb } from './crumb.ts';

/** A schema.org object, as JSON-LD holds it. */
export type JsonLd = Record<string, unknown> & { '@type': string };

const context = 'https://schema.org';

/** The way to a page (schema.org BreadcrumbList; Google wants absolute addresses). */
export function breadcrumbList(crumbs: Crumb[], site: Site): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteHref(href, site.url),
    })),
  };
}

/** A question, a tutorial or an announcement (schema.org Article). */
export function article(entry: Entry, path: string, site: Site): JsonLd {
  const published = 'published' in entry.data ? entry.data.published.toISOString() : undefined;
  return {
    '@context': context,
    '@type': 'Article',
    headline: entry.data.title,
    description: entry.data.description,
    inLanguage: langOf(entry.locale),
    datePublished: published,
    dateModified: dayOf(entry.data.updated),
    mainEntityOfPage: absoluteHref(path, site.url),
    author: organisationReference(site),
    publisher: organisationReference(site),
  };
}

/** A term of the glossary (schema.org DefinedTerm). */
export function definedTerm(entry: Entry<'glossary'>, path: string, site: Site): JsonLd {
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    name: entry.data.title,
    description: entry.data.description,
    alternateName: entry.data.aliases,
    inLanguage: langOf(entry.locale),
    url: absoluteHref(path, site.url),
    inDefinedTermSet: absoluteHref(pageHref(entry.locale, 'glossary'), site.url),
  };
}

/** The company and its help centre, for the home page (schema.org Organization and WebSite). */
export function companyAndSite(locale: Locale, name: string, site: Site): JsonLd[] {
  return [
    {
      '@context': context,
      '@type': 'Organization',
      '@id': organisationId(site),
      name: site.brand.name,
      url: site.brand.home,
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'customer support',
        email: site.ticket.email,
        url: absoluteHref(pageHref(locale, 'contact'), site.url),
        availableLanguage: locales.map(langOf),
      },
    },
    {
      '@context': context,
      '@type': 'WebSite',
      name,
      url: absoluteHref(pageHref(locale, 'home'), site.url),
      inLanguage: langOf(locale),
      publisher: { '@id': organisationId(site) },
    },
  ];
}

function organisationReference(site: Site): Record<string, string> {
  return {
    '@type': 'Organization',
    '@id': organisationId(site),
    name: site.brand.name,
    url: site.brand.home,
  };
}

function organisationId(site: Site): string {
  return `${site.brand.home}#organization`;
}
