import { locales, type Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { entriesOf } from '../queries/library.ts';
import { loadLibrary } from '../queries/load.ts';
import { listPath, pageHref, type ListPlace } from '../routes/pages.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { articleKey, articlePage } from './article-page.ts';
import { siteContext } from './site-context.ts';

/** The paths of a page that stands in every language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The paths of the feed, in the languages that have it. */
export async function feedPaths(): Promise<{ params: { locale: Locale } }[]> {
  const { routes } = await loadLibrary();
  return localePaths().filter(({ params }) => routes.has(pageHref(params.locale, 'feed')));
}

/** What a page of a list is told. */
export interface ListProps<C extends CollectionName> {
  locale: Locale;
  place: ListPlace & { collection: C };
}

/** The paths of every page of the lists of a collection; `list` is what follows its name in the address. */
export async function listPaths<C extends CollectionName>(
  collection: C,
): Promise<{ params: { locale: Locale; list: string | undefined }; props: ListProps<C> }[]> {
  const { routes } = await loadLibrary();
  return [...routes.values()].flatMap(({ locale, list: place }) => {
    if (!locale || place?.collection !== collection) return [];
    const list = listPath(place).slice(collection.length + 1, -1) || undefined;
    return { params: { locale, list }, props: { locale, place: { ...place, collection } } };
  });
}

/** The path of an entry in a language. */
export interface EntryPagePath<C extends CollectionName> {
  params: { locale: Locale; slug: string };
  props: { resolved: ResolvedEntry<C> };
  /** Under which its page is kept; without one it is rendered in each build. */
  cacheKey?: string;
}

/** The paths of all entries of a collection in every language, fallbacks included. */
export async function entryPaths<C extends CollectionName>(
  collection: C,
): Promise<EntryPagePath<C>[]> {
  const library = await loadLibrary();
  return locales.flatMap((locale) =>
    entriesOf(library, collection, locale).map((resolved) => ({
      params: { locale, slug: resolved.entry.slug },
      props: { resolved },
    })),
  );
}

/** The same for pages of articles, each with a key in a build: `npm run dev` renders what is looked at. */
export async function articlePaths<C extends CollectionName>(
  collection: C,
): Promise<EntryPagePath<C>[]> {
  const paths = await entryPaths(collection);
  if (import.meta.env.DEV) return paths;
  const keyed = paths.map(async (path) => {
    const { resolved } = path.props;
    const article = articlePage(resolved, await siteContext(resolved.locale));
    return { ...path, cacheKey: articleKey(article) };
  });
  return Promise.all(keyed);
}
