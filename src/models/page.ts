import type { Locale } from '../i18n/locales.ts';
import { pageHref } from '../routes/pages.ts';
import type { Routes } from '../routes/route.ts';
import { routeAt } from '../routes/table.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { alternatesOf, type Alternate } from './alternates.ts';
import type { Crumb } from './crumb.ts';
import type { JsonLd } from './json-ld.ts';

/** What a layout needs to know of a page, whatever its template. */
export interface Page {
  /** The reader's language: that of everything around the content. */
  locale: Locale;
  /** Published path, such as `/en/faq/fees/`. */
  path: string;
  title: string;
  description: string | undefined;
  alternates: Alternate[];
  /** The path for search engines to keep; that of the source for a fallback. */
  canonical: string;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  openGraphType: 'website' | 'article';
  breadcrumbs: Crumb[];
  jsonLd: JsonLd[];
  /** Whether "urgent help" on it needs no repeating and nothing may distract. */
  isUrgent: boolean;
  /** The collections of which there is anything to read in its locale, in the order of the menus. */
  collections: CollectionName[];
  /** Whether its locale has a feed of announcements. */
  hasFeed: boolean;
}

/** A page with what most pages have and what the table of addresses says of its path, given what is its own. */
export function pageOf(
  routes: Routes,
  own: Pick<Page, 'locale' | 'path' | 'title'> &
    Partial<Omit<Page, 'canonical' | 'isIndexed' | 'collections' | 'hasFeed'>>,
): Page {
  const route = routeAt(routes, own.path);
  return {
    description: undefined,
    alternates: alternatesOf(routes, route),
    canonical: route.canonical,
    isIndexed: route.isIndexed,
    openGraphType: 'website',
    breadcrumbs: [],
    jsonLd: [],
    isUrgent: false,
    collections: collections.filter((name) => routes.has(pageHref(own.locale, name))),
    hasFeed: routes.has(pageHref(own.locale, 'feed')),
    ...own,
  };
}
