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
  if (isCollection(name)) return listHref(locale, { collection: name, number: 1 });
  return localeHref(locale, standingPlaces[name].path);
}

/** One page of a list: of a whole collection, or of a part of it. */
export interface ListPlace {
  collection: CollectionName;
  /** A category of announcements, or the topic that questions or guides are about. */
  part?: string | undefined;
  /** Counted from 1. */
  number: number;
}

/** What the parts of a collection are, in addresses. */
const partNames: Partial<Record<CollectionName, string>> = {
  announcements: 'category',
  faq: 'topic',
  tutorials: 'topic',
};

/**
 * The path of one page of a list; the first has no number.
 * @example listPath({ collection: 'faq', part: 'fees', number: 2 }) // 'faq/topic/fees/page/2/'
 */
export function listPath({ collection, part, number }: ListPlace): string {
  const ofPart = part === undefined ? '' : `${partNames[collection]}/${part}/`;
  return `${collection}/${ofPart}${number > 1 ? `page/${number}/` : ''}`;
}

/** Whether an address is kept for the lists of a collection, whether or not there is anything in them. */
export function isListPlace(href: string): boolean {
  const [, , collection, first, ...rest] = href.split('/');
  if (!isCollection(collection)) return false;
  return !first || (['page', partNames[collection]].includes(first) && rest.some(Boolean));
}

/** The address of one page of a list. */
export function listHref(locale: Locale, place: ListPlace): string {
  return localeHref(locale, listPath(place));
}

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
