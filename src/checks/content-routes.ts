import { locales } from '../i18n/locales.ts';
import { routesOf, type Routes } from '../routes/table.ts';
import { announcementCategories } from '../schemas/announcements.ts';
import type { Fallback } from './entry-finder.ts';
import type { EntryFacts } from './reading/entry-facts.ts';

/** The addresses of the site that these entries make; without a chain every locale fills in, as for the entry finder. */
export function contentRoutes(entries: EntryFacts[], fallback: Fallback | null): Routes {
  const published = entries.filter(({ isDraft }) => !isDraft);
  const chains = fallback ?? Object.fromEntries(locales.map((locale) => [locale, locales]));
  return routesOf(published, chains, ({ written }) =>
    announcementCategories.find((category) => category === written['category']),
  );
}
