import type { Locale } from '../i18n/locales.ts';
import { localeHref, siteHref } from '../lib/path.ts';
import { isCollection, type CollectionName } from '../schemas/collections.ts';

/** What every locale has, whatever entries there are: where it stands, and whether search engines may list it. */
export const standingPlaces = {
  home: { path: '', isIndexed: true },
  search: { path: 'search/', isIndexed: false },
  contact: { path: 'contact/', isIndexed: true },
  ticket: { path: 'contact/ticket/', isIndexed: false },
  ticketSent: { path: 'contact/ticket/sent/', isIndexed: false },
  ticketStatus: { path: 'contact/ticket/status/', isIndexed: false },
  ticketThanks: { path: 'contact/ticket/thanks/', isIndexed: false },
  official: { path: 'official/', isIndexed: true },
  // Astro writes `404/index.html`, which `integrations/host-files.ts` moves to where hosts look.
  notFound: { path: '404.html', isIndexed: false },
} as const;

/** Where the feed stands in a locale in which an announcement was written. */
export const feedPath = 'announcements.xml';

/** The name of a page or feed: of what always stands, or of the list of a collection, which stands where it has entries. */
export type PageName = keyof typeof standingPlaces | CollectionName | 'feed';

/**
 * The address of a page or feed in a locale; whether a list or the feed is there, the table says.
 * @example pageHref('en', 'ticket') // '/en/contact/ticket/'
 */
export function pageHref(locale: Locale, name: PageName): string {
  if (name === 'feed') return localeHref(locale, feedPath);
  return localeHref(locale, isCollection(name) ? listPath(name) : standingPlaces[name].path);
}

/**
 * The path of the list of a collection.
 * @example listPath('glossary') // 'glossary/'
 */
export function listPath(collection: CollectionName): string {
  return `${collection}/`;
}

/**
 * The path of one page of the list of announcements, of all or of one category; the first page has no number.
 * @example announcementsPath('security', 2) // 'announcements/category/security/page/2/'
 */
export function announcementsPath(category?: string, number = 1): string {
  const ofCategory = category ? `category/${category}/` : '';
  return `${listPath('announcements')}${ofCategory}${number > 1 ? `page/${number}/` : ''}`;
}

/**
 * The address of one page of the list of announcements.
 * @example announcementsHref('en', undefined, 2) // '/en/announcements/page/2/'
 */
export function announcementsHref(locale: Locale, category?: string, number?: number): string {
  return localeHref(locale, announcementsPath(category, number));
}

/** How many announcements stand on one page of the list. */
export const announcementsPerPage = 20;

/** What readers of all locales share: where it stands, and whether search engines may list it. */
export const sharedPlaces = {
  chooser: { path: '', isIndexed: true },
  notFound: { path: '404.html', isIndexed: false },
  robots: { path: 'robots.txt', isIndexed: false },
  sitemap: { path: 'sitemap.xml', isIndexed: false },
  contract: { path: 'openapi/tickets.yaml', isIndexed: false },
} as const;

/**
 * The address of what readers of all locales share.
 * @example sharedHref('sitemap') // '/sitemap.xml'
 */
export function sharedHref(name: keyof typeof sharedPlaces): string {
  return siteHref(sharedPlaces[name].path);
}
