import type { Locale } from '../i18n/locales.ts';
import { entryHref, localeHref, siteHref } from '../lib/path.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { routeOf, type Route, type WrittenEntry } from './route.ts';

/** Whether a former address is that of a page in one language: a path, not a slug that every language shared. */
export function isFormerPath(written: string): boolean {
  return written.startsWith('/');
}

/**
 * The address at which readers of a locale found an entry before.
 * @example formerHref('fees-2025', 'faq', 'en') // '/en/faq/fees-2025/'
 * @example formerHref('/hc/en-us/articles/1-Fees', 'faq', 'en') // '/hc/en-us/articles/1-Fees/'
 */
export function formerHref(written: string, collection: CollectionName, locale: Locale): string {
  if (isFormerPath(written)) return siteHref(formerPath(written));
  return localeHref(locale, slugPath(written, collection));
}

/** The former addresses of these entries: a slug in each language that has the entry, a path in that of the file. */
export function formerRoutes<E extends WrittenEntry>(
  entries: readonly E[],
  pages: Route<E>[],
  formerlyOf: (entry: E) => readonly string[],
): Route<E>[] {
  const moved = entries.filter((entry) => formerlyOf(entry).length > 0);
  if (moved.length === 0) return [];
  const byHref = new Map(pages.map((page) => [page.href, page]));
  const slugs = Map.groupBy(moved, referenceOf);
  const paths = moved.flatMap((entry) => {
    const page = byHref.get(entryHref(entry.locale, entry.collection, entry.slug));
    if (!page) return [];
    const own = formerlyOf(entry).filter(isFormerPath);
    return own.map((written) => {
      const href = siteHref(formerPath(written));
      return { ...formerRoute(page, formerPath(written)), href };
    });
  });
  const inEachLocale = pages.flatMap((page) => {
    const translations = page.entry ? slugs.get(referenceOf(page.entry)) : undefined;
    const { collection } = page.entry ?? {};
    if (!translations || !collection) return [];
    const written = new Set(translations.flatMap((entry) => formerlyOf(entry)));
    return [...written]
      .filter((one) => !isFormerPath(one))
      .map((one) => formerRoute(page, slugPath(one, collection)));
  });
  return [...paths, ...inEachLocale];
}

function formerRoute<E>(page: Route<E>, path: string): Route<E> {
  const { locale, canonical } = page;
  return routeOf<E>(locale, path, { isIndexed: false, isFile: false, canonical, leadsTo: page });
}

function slugPath(written: string, collection: CollectionName): string {
  return `${written.includes('/') ? written : `${collection}/${written}`}/`;
}

/** As it is asked for: decoded, and with the slash that folders have. */
function formerPath(written: string): string {
  const path = decoded(written.slice(1));
  return /\/$|\.html?$/i.test(path) ? path : `${path}/`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function referenceOf({ collection, slug }: WrittenEntry): string {
  return `${collection}/${slug}`;
}
