import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Routes } from '../routes/route.ts';
import { routesOf } from '../routes/table.ts';
import { topicOf, type Entry, type ResolvedEntry } from './entry.ts';

/** What exists in which language; the table of addresses decides it. */
export interface Library {
  /** Every address of the site. */
  routes: Routes<Entry>;
  /** The entries that a reader of a locale gets, by `locale/collection`. */
  lists: ReadonlyMap<string, ResolvedEntry[]>;
}

/** Builds the table from the entries that really exist. */
export function buildLibrary(entries: Entry[], chains: FallbackChains): Library {
  const partOf = (entry: Entry) =>
    'category' in entry.data ? entry.data.category : topicOf(entry);
  const routes = routesOf(entries, chains, partOf, ({ data }) => data.formerly ?? []);
  const resolved = [...routes.values()].flatMap(({ locale, entry }) =>
    locale && entry ? [resolvedFor(locale, entry)] : [],
  );
  const lists = Map.groupBy(resolved, ({ locale, entry }) => `${locale}/${entry.collection}`);
  return { routes, lists };
}

/** The entry that a reader of `locale` gets, or null where no language of the chain has it. */
export function resolveEntry<C extends CollectionName>(
  library: Library,
  collection: C,
  slug: string,
  locale: Locale,
): ResolvedEntry<C> | null {
  const entry = library.routes.get(entryHref(locale, collection, slug))?.entry;
  return entry ? resolvedFor(locale, entry as Entry<C>) : null;
}

/** What there is of an entry, in each language in which it was written. */
export function translationsOf(
  { routes }: Library,
  { collection, slug }: Pick<Entry, 'collection' | 'slug'>,
): Entry[] {
  return locales.flatMap((locale) => {
    const entry = routes.get(entryHref(locale, collection, slug))?.entry;
    return entry?.locale === locale ? [entry] : [];
  });
}

/** Resolves `collection/slug`, as `related` holds it. */
export function resolveReference(
  library: Library,
  reference: string,
  locale: Locale,
): ResolvedEntry | null {
  const [collection, slug] = reference.split('/') as [CollectionName, string];
  return resolveEntry(library, collection, slug, locale);
}

/** Every entry of a collection as a reader of `locale` gets it, fallbacks included. */
export function entriesOf<C extends CollectionName>(
  library: Library,
  collection: C,
  locale: Locale,
): ResolvedEntry<C>[] {
  return (library.lists.get(`${locale}/${collection}`) ?? []) as ResolvedEntry<C>[];
}

function resolvedFor<C extends CollectionName>(locale: Locale, entry: Entry<C>): ResolvedEntry<C> {
  return { locale, entry, isFallback: entry.locale !== locale };
}
