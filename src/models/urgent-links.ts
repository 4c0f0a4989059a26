import type { Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import { resolveReference, type Library } from '../queries/library.ts';
import type { Site } from '../schemas/site.ts';
import type { Crumb } from './page.ts';

/** The links behind "Urgent help"; those to entries that are not there are left out. */
export function urgentLinks(library: Library, site: Site, locale: Locale): Crumb[] {
  return site.urgent.flatMap(({ entry, label }) => {
    const resolved = resolveReference(library, entry, locale);
    if (!resolved) return [];
    const { collection, slug } = resolved.entry;
    return { label: label[locale], href: entryHref(locale, collection, slug) };
  });
}
