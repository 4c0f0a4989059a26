import type { Locale } from '../i18n/locales.ts';
import { pagesOf, type ListPage } from '../lib/pages.ts';
import { announcementsIn } from '../queries/announcements.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { loadLibrary } from '../queries/load.ts';
import { announcementsPerPage } from '../routes/pages.ts';

/** One page of the list of announcements, of all or of one category. */
export interface AnnouncementList {
  locale: Locale;
  category: string | undefined;
  list: ListPage<ResolvedEntry<'announcements'>>;
}

/** Every page of every list of announcements: in each language, all together and by category. */
export async function announcementLists(): Promise<AnnouncementList[]> {
  const library = await loadLibrary();
  return [...library.routes.values()].flatMap(({ locale, announcements }) => {
    if (!locale || !announcements) return [];
    const { category, number } = announcements;
    const pages = pagesOf(announcementsIn(library, locale, category), announcementsPerPage);
    return pages
      .filter((list) => list.number === number)
      .map((list) => ({ locale, category, list }));
  });
}
