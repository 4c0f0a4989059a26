import { locales, type Locale } from '../i18n/locales.ts';
import { pagesOf, type ListPage } from '../lib/pages.ts';
import { announcementsIn } from '../queries/announcements.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { loadLibrary } from '../queries/load.ts';
import { announcementsPerPage } from '../routes/pages.ts';
import { announcementCategories, type AnnouncementCategory } from '../schemas/announcements.ts';

/** One page of the list of announcements, of all or of one category. */
export interface AnnouncementList {
  locale: Locale;
  category: AnnouncementCategory | undefined;
  list: ListPage<ResolvedEntry<'announcements'>>;
}

/** Every page of every list of announcements: in each language, all together and by category. */
export async function announcementLists(): Promise<AnnouncementList[]> {
  const library = await loadLibrary();
  return [undefined, ...announcementCategories].flatMap((category) =>
    locales.flatMap((locale) => {
      const items = announcementsIn(library, locale, category);
      return pagesOf(items, announcementsPerPage).map((list) => ({ locale, category, list }));
    }),
  );
}
