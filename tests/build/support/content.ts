import { contentFolder } from '../../../src/files/content-folder.ts';
import { fallbackChains, locales, type Locale } from '../../../src/i18n/locales.ts';
import { entryHref } from '../../../src/lib/path.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { readSite } from '../../../src/schemas/read-site.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentEntry } from '../../../src/checks/content-entry.ts';

const checked = await checkContent(contentFolder());

/** The entries that the built site must show, read from the content folder itself. */
export const entries = checked.entries.filter(({ frontmatter }) => !frontmatter.draft);

/** `site.yaml`. */
export const site = readSite();

/** The published path of an entry. */
export const hrefOf = ({ locale, collection, slug }: ContentEntry) =>
  entryHref(locale, collection, slug);

/** An entry shown in a language in which nobody wrote it. */
export interface Fallback {
  path: string;
  locale: Locale;
  source: ContentEntry;
}

/** Every entry with the languages in which it was written. */
export const written: { collection: CollectionName; slug: string; inLocales: Locale[] }[] =
  collections.flatMap((collection) => {
    const own = entries.filter((entry) => entry.collection === collection);
    return [...new Set(own.map(({ slug }) => slug))].map((slug) => ({
      collection,
      slug,
      inLocales: locales.filter((locale) =>
        own.some((entry) => entry.slug === slug && entry.locale === locale),
      ),
    }));
  });

/** What the chain in `site.yaml` must fill in. */
export const fallbacks: Fallback[] = written.flatMap(({ collection, slug, inLocales }) =>
  locales.flatMap((locale) => {
    if (inLocales.includes(locale)) return [];
    const from = (fallbackChains()[locale] ?? []).find((candidate) =>
      inLocales.includes(candidate),
    );
    const source = entries.find(
      (entry) => entry.collection === collection && entry.slug === slug && entry.locale === from,
    );
    return source ? [{ path: entryHref(locale, collection, slug), locale, source }] : [];
  }),
);
