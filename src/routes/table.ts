import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import { entryHref, localeHref } from '../lib/path.ts';
import { formerRoutes } from './former.ts';
import { feedRoutes, listRoutes } from './list-routes.ts';
import { listPath, sharedPlaces, standingPlaces } from './pages.ts';
import { routeOf, type Route, type Routes, type WrittenEntry } from './route.ts';
import { sitemapPartPath, sitemapParts } from './sitemap-parts.ts';

/**
 * The addresses of a site with these published entries, where each locale has a chain of others that
 * fill in; `partOf` knows an entry's category or topic, `formerlyOf` where it stood before. What nothing stands in is not
 * there: a list, a category, a feed.
 */
export function routesOf<E extends WrittenEntry>(
  entries: readonly E[],
  chains: FallbackChains,
  partOf: (entry: E) => string | undefined,
  formerlyOf: (entry: E) => readonly string[],
): Routes<E> {
  const perLocale = locales.map((locale) => {
    const shown = shownIn([locale, ...(chains[locale] ?? [])], entries);
    return [
      ...Object.values(standingPlaces).map(({ path, isIndexed }) =>
        routeOf<E>(locale, path, { isIndexed }),
      ),
      ...listRoutes(locale, shown, partOf),
      ...feedRoutes(locale, shown),
      ...shown.map((entry) => entryRoute(locale, entry)),
    ];
  });
  const shared = Object.values(sharedPlaces).map(({ path, isIndexed }) =>
    routeOf<E>(undefined, path, { isIndexed, ...onlyChoice(path) }),
  );
  const pages = [...shared, ...perLocale.flat()];
  const parts = sitemapParts(pages).map(({ name }) =>
    routeOf<E>(undefined, sitemapPartPath(name), { isIndexed: false }),
  );
  // Where something stands, nothing else stood before.
  const former = formerRoutes(entries, pages, formerlyOf);
  return new Map([...former, ...pages, ...parts].map((route) => [route.href, route]));
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

function entryRoute<E extends WrittenEntry>(locale: Locale, entry: E): Route<E> {
  const { collection, slug } = entry;
  return routeOf(locale, `${collection}/${slug}/`, {
    standIns: [listPath({ collection, number: 1 })],
    canonical: entryHref(entry.locale, collection, slug),
    entry,
  });
}
