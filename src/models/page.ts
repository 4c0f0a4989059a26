import type { Locale } from '../i18n/locales.ts';
import { pageHref } from '../lib/path.ts';
import type { Alternate } from './alternates.ts';
import type { JsonLd } from './json-ld.ts';

/** One step of the way from the home page to this one. */
export interface Crumb {
  label: string;
  href: string;
}

/** What a layout needs to know of a page, whatever its template. */
export interface Page {
  /** The reader's language: that of everything around the content. */
  locale: Locale;
  /** Published path, such as `/en/faq/fees/`. */
  path: string;
  title: string;
  description: string | undefined;
  alternates: Alternate[];
  /** The path that search engines shall keep; that of the source for a fallback. */
  canonical: string;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  openGraphType: 'website' | 'article';
  breadcrumbs: Crumb[];
  jsonLd: JsonLd[];
  /** Whether "urgent help" on it needs no repeating and nothing may distract. */
  isUrgent: boolean;
}

/** A page with what most pages have, given what is its own. */
export function pageOf(
  own: Pick<Page, 'locale' | 'path' | 'title' | 'alternates'> & Partial<Page>,
): Page {
  return {
    description: undefined,
    canonical: own.path,
    isIndexed: true,
    openGraphType: 'website',
    breadcrumbs: [],
    jsonLd: [],
    isUrgent: false,
    ...own,
  };
}

/** The first step of every breadcrumb. */
export function homeCrumb(locale: Locale, label: string): Crumb {
  return { label, href: pageHref(locale) };
}
