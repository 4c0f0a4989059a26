import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { routesOf, type Routes } from '../routes/table.ts';
import type { Entry, ResolvedEntry } from './entry.ts';

/** The one table that answers every question about what exists in which language. */
export interface Library {
  chains: FallbackChains;
  /** Entries by collection, then slug, then locale. */
  shelves: ReadonlyMap<CollectionName, ReadonlyMap<string, Partial<Record<Locale, Entry>>>>;
  /** Every address of the site. */
  routes: Routes<Entry>;
}

/** Builds the table from the entries that really exist. */
export function buildLibrary(entries: Entry[], chains: FallbackChains): Library {
  const shelves = new Map<CollectionName, Map<string, Partial<Record<Locale, Entry>>>>(
    collections.map((collection) => [collection, new Map()]),
  );
  for (const entry of entries) {
    const shelf = shelves.get(entry.collection);
    shelf?.set(entry.slug, { ...shelf.get(entry.slug), [entry.locale]: entry });
  }
  const routes = routesOf(entries, chains, ({ data }) =>
    'category' in data ? data.category : undefined,
  );
  return { chains, shelves, routes };
}

/** The entry that a reader of `locale` gets, or null where no language of the chain has it. */
export function resolveEntry<C extends CollectionName>(
  library: Library,
  collection: C,
  slug: string,
  locale: Locale,
): ResolvedEntry<C> | null {
  const translations = library.shelves.get(collection)?.get(slug);
  if (!translations) return null;
  const own = translations[locale];
  if (own) return { locale, entry: own as Entry<C>, isFallback: false };
  const filling = library.chains[locale]?.find((code) => translations[code]);
  if (!filling) return null;
  return { locale, entry: translations[filling] as Entry<C>, isFallback: true };
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
  const slugs = [...(library.shelves.get(collection)?.keys() ?? [])];
  return slugs.flatMap((slug) => resolveEntry(library, collection, slug, locale) ?? []);
}

/** The locales in which an entry was really written, in the order of the switcher. */
export function translationsOf(
  library: Library,
  collection: CollectionName,
  slug: string,
): Locale[] {
  const translations = library.shelves.get(collection)?.get(slug);
  return locales.filter((locale) => translations?.[locale]);
}
