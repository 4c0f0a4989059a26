import type { Locale } from '../i18n/locales.ts';
import { localeHref, siteHref } from '../lib/path.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ListPlace } from './pages.ts';

/** An entry as the table needs it; what Astro loads and what the checks read both have it. */
export interface WrittenEntry {
  collection: CollectionName;
  locale: Locale;
  slug: string;
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
  /** Where readers of a former address are led; undefined where something stands. */
  leadsTo: Route<E> | undefined;
  /** Which page of which list it is, if it is one. */
  list: ListPlace | undefined;
}

/** Every address that the site has, once. */
export type Routes<E = unknown> = ReadonlyMap<string, Route<E>>;

/** Whether a route belongs in the sitemap and in hreflang: search engines may list it, under this very address. */
export function isListed({ isIndexed, canonical, href }: Route): boolean {
  return isIndexed && canonical === href;
}

/** The route of a path in a locale, or of one that all share, with what is its own. */
export function routeOf<E>(
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
    leadsTo: undefined,
    list: undefined,
    ...own,
  };
}
