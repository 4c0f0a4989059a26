import type { Entry, ResolvedEntry } from '../../src/queries/entry.ts';
import { buildLibrary, resolveEntry, type Library } from '../../src/queries/library.ts';
import type { FallbackChains, Locale } from '../../src/i18n/locales.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** The chains of the issue. */
export const chains: FallbackChains = {
  zh: ['en'],
  en: ['zh'],
  ja: ['en', 'zh'],
  ko: ['en', 'zh'],
};

const required: Record<CollectionName, object> = {
  faq: { topic: 'account' },
  tutorials: { topic: 'account', description: 'Do it.', minutes: 5 },
  announcements: { category: 'product', published: new Date('2026-11-01T08:00:00Z') },
  glossary: { description: 'What it means.' },
  topics: { order: 1 },
};

/** An entry as a plain object; its title is `<slug> in <locale>` unless given. */
export function entry<C extends CollectionName>(
  collection: C,
  locale: Locale,
  slug: string,
  keys: Partial<Entry<C>['data']> = {},
): Entry<C> {
  const title = `${slug} in ${locale}`;
  const updated = new Date('2026-11-01T00:00:00Z');
  const data = { title, updated, ...required[collection], ...keys };
  return { collection, locale, slug, data, digest: '' } as unknown as Entry<C>;
}

/** The table of some entries, with the chains of the issue. */
export function libraryOf(...entries: Entry[]): Library {
  return buildLibrary(entries, chains);
}

/** An entry as a reader of its own language gets it. */
export function own<C extends CollectionName>(written: Entry<C>): ResolvedEntry<C> {
  return { locale: written.locale, entry: written, isFallback: false };
}

/** An entry that must be there, as a reader of `locale` gets it. */
export function resolved<C extends CollectionName>(
  library: Library,
  collection: C,
  slug: string,
  locale: Locale,
): ResolvedEntry<C> {
  const found = resolveEntry(library, collection, slug, locale);
  if (!found) throw new Error(`${collection}/${slug} is not there in ${locale}`);
  return found;
}

/** The slugs of a list, in its order. */
export function slugsOf(list: ResolvedEntry[]): string[] {
  return list.map(({ entry: { slug } }) => slug);
}
