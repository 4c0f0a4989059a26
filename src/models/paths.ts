import { locales, type Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { entriesOf } from '../queries/library.ts';
import { loadLibrary } from '../queries/load.ts';
import { pageHref } from '../routes/pages.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The paths of a page that stands in every language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The paths of a list or a feed, in the languages that have it. */
export async function pathsOf(
  name: CollectionName | 'feed',
): Promise<{ params: { locale: Locale } }[]> {
  const { routes } = await loadLibrary();
  return localePaths().filter(({ params }) => routes.has(pageHref(params.locale, name)));
}

/** The paths of all entries of a collection in every language, fallbacks included. */
export async function entryPaths<C extends CollectionName>(
  collection: C,
): Promise<{ params: { locale: Locale; slug: string }; props: { resolved: ResolvedEntry<C> } }[]> {
  const library = await loadLibrary();
  return locales.flatMap((locale) =>
    entriesOf(library, collection, locale).map((resolved) => ({
      params: { locale, slug: resolved.entry.slug },
      props: { resolved },
    })),
  );
}
