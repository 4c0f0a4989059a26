import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import { pagesOf } from '../lib/pages.ts';
import { entryHref, localeHref, siteHref } from '../lib/path.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import {
  announcementsPath,
  announcementsPerPage,
  feedPath,
  listPath,
  sharedPlaces,
  standingPlaces,
} from './pages.ts';

/** An entry as the table needs it; what Astro loads and what the checks read both have it. */
export interface WrittenEntry {
  collection: CollectionName;
  locale: Locale;
  slug: string;
}

/** One page of the list of announcements, of all or of one category. */
export interface AnnouncementsPage {
  category: string | undefined;
  /** Counted from 1. */
  number: number;
}

/** An address that the site has. */
export interface Route<E = unknown> {
  href: string;
  /** Undefined where readers of all locales share it. */
  locale: Locale | undefined;
  /** What follows the locale; alternates have it in common. */
  path: string;
  /** The paths that stand in for it in a locale that lacks it, before the home page; the nearest first. */
  standIns: readonly string[];
  /** Whether it is something else than HTML. */
  isFile: boolean;
  /** Whether search engines may list it, under this address or its canonical. */
  isIndexed: boolean;
  /** Its own address; for an entry that fills in, that of the source. */
  canonical: string;
  /** The entry that the page shows, which another locale may fill in. */
  entry: E | undefined;
  /** Which announcements the page lists, if it does. */
  announcements: AnnouncementsPage | undefined;
}

/** Every address that the site has, once. */
export type Routes<E = unknown> = ReadonlyMap<string, Route<E>>;

/**
 * The addresses of a site with these published entries, where each locale has a chain of others that
 * fill in. What nothing stands in is not there: a list, a category, a feed.
 */
export function routesOf<E extends WrittenEntry>(
  entries: readonly E[],
  chains: FallbackChains,
  categoryOf: (entry: E) => string | undefined,
): Routes<E> {
  const perLocale = locales.map((locale) => {
    const shown = shownIn([locale, ...(chains[locale] ?? [])], entries);
    return [
      ...Object.values(standingPlaces).map(({ path, isIndexed }) =>
        routeOf<E>(locale, path, { isIndexed }),
      ),
      ...listRoutes(locale, shown, categoryOf),
      ...shown.map((entry) => entryRoute(locale, entry)),
    ];
  });
  const shared = Object.values(sharedPlaces).map(({ path, isIndexed }) =>
    routeOf<E>(undefined, path, { isIndexed, ...onlyChoice(path) }),
  );
  const routes = [...shared, ...perLocale.flat()];
  return new Map(routes.map((route) => [route.href, route]));
}

/** Whether a route belongs in the sitemap and in hreflang: search engines may list it, under this very address. */
export function isListed({ isIndexed, canonical, href }: Route): boolean {
  return isIndexed && canonical === href;
}

/** The route of a page that is being built; throws where the table lacks it. */
export function routeAt<E>(routes: Routes<E>, href: string): Route<E> {
  const route = routes.get(href);
  if (!route) throw new Error(`${href} is built, but the table in src/routes/ does not have it.`);
  return route;
}

/** Of each entry the translation in the first of these locales that has one. */
function shownIn<E extends WrittenEntry>(readable: Locale[], entries: readonly E[]): E[] {
  const byReference = Map.groupBy(entries, ({ collection, slug }) => `${collection}/${slug}`);
  return [...byReference.values()].flatMap((translations) => {
    const inOrder = readable.map((code) => translations.find(({ locale }) => locale === code));
    return inOrder.find((entry) => entry !== undefined) ?? [];
  });
}

/** With one language there is nothing to choose: the chooser is another address of its home page. */
function onlyChoice(path: string): { canonical?: string } {
  const [only, ...others] = locales;
  if (!only || others.length > 0 || path !== sharedPlaces.chooser.path) return {};
  return { canonical: localeHref(only, standingPlaces.home.path) };
}

function routeOf<E>(
  locale: Locale | undefined,
  path: string,
  own: Partial<Route<E>> = {},
): Route<E> {
  const href = locale ? localeHref(locale, path) : siteHref(path);
  const isFile = /\.(?:xml|txt|yaml)$/.test(path);
  return {
    href,
    locale,
    path,
    standIns: [],
    isFile,
    isIndexed: true,
    canonical: href,
    entry: undefined,
    announcements: undefined,
    ...own,
  };
}

function listRoutes<E extends WrittenEntry>(
  locale: Locale,
  shown: E[],
  categoryOf: (entry: E) => string | undefined,
): Route<never>[] {
  const announcements = shown.filter(({ collection }) => collection === 'announcements');
  const lists = collections
    .filter((name) => name !== 'announcements')
    .filter((name) => shown.some(({ collection }) => collection === name))
    .map((name) => routeOf<never>(locale, listPath(name)));
  // The feed holds what was written in its language, and nothing that fills in.
  const feeds = announcements.some((entry) => entry.locale === locale)
    ? [routeOf<never>(locale, feedPath, { isIndexed: false })]
    : [];
  const categories = announcements.map(categoryOf);
  return [...lists, ...feeds, ...announcementsRoutes(locale, categories)];
}

function announcementsRoutes(locale: Locale, categories: (string | undefined)[]): Route<never>[] {
  return [undefined, ...new Set(categories.filter((name) => name !== undefined))].flatMap(
    (category) => {
      const items = categories.filter((one) => !category || one === category);
      return pagesOf(items, announcementsPerPage).map(({ number }) =>
        routeOf<never>(locale, announcementsPath(category, number), {
          standIns: [announcementsPath(category), announcementsPath()],
          announcements: { category, number },
        }),
      );
    },
  );
}

function entryRoute<E extends WrittenEntry>(locale: Locale, entry: E): Route<E> {
  const { collection, slug } = entry;
  return routeOf(locale, `${collection}/${slug}/`, {
    standIns: [listPath(collection)],
    canonical: entryHref(entry.locale, collection, slug),
    entry,
  });
}
