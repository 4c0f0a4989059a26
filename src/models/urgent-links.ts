import type { Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import { resolveReference, type Library } from '../queries/library.ts';
import type { Site } from '../schemas/site.ts';
import { inLocale } from '../schemas/fields.ts';

/** A link to what helps in an emergency. */
export interface UrgentLink {
  label: string;
  href: string;
}

/** The links behind "Urgent help"; those to entries that are not there are left out. */
export function urgentLinks(library: Library, site: Site, locale: Locale): UrgentLink[] {
  return site.urgent.flatMap(({ entry, label }) => {
    const resolved = resolveReference(library, entry, locale);
    if (!resolved) return [];
    const { collection, slug } = resolved.entry;
    return { label: inLocale(label, locale), href: entryHref(locale, collection, slug) };
  });
}
