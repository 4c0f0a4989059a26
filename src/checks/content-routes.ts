import type { FallbackChains } from '../i18n/locales.ts';
import { routesOf, type Routes } from '../routes/table.ts';
import { announcementCategories } from '../schemas/announcements.ts';
import type { EntryFacts } from './reading/entry-facts.ts';

/** The addresses of the site that these entries make. */
export function contentRoutes(entries: EntryFacts[], chains: FallbackChains): Routes {
  const published = entries.filter(({ isDraft }) => !isDraft);
  return routesOf(published, chains, ({ written }) =>
    announcementCategories.find((category) => category === written['category']),
  );
}
