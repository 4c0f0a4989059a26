import { locales, type Locale } from '../i18n/locales.ts';
import { announcementsIn } from '../queries/announcements.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { loadLibrary } from '../queries/load.ts';
import { pagesOf, type ListPage } from '../queries/pages.ts';
import { announcementCategories, type AnnouncementCategory } from '../schemas/announcements.ts';

/** How many announcements stand on one page of the list. */
export const announcementsPerPage = 20;

/** One page of the list of announcements, of all or of one category. */
export interface AnnouncementList {
  locale: Locale;
  category: AnnouncementCategory | undefined;
  list: ListPage<ResolvedEntry<'announcements'>>;
  /** How many pages the same list has in each language. */
  counts: Record<Locale, number>;
}

/** Every page of every list of announcements: in each language, all together and by category. */
export async function announcementLists(): Promise<AnnouncementList[]> {
  const library = await loadLibrary();
  return [undefined, ...announcementCategories].flatMap((category) => {
    const perLocale = locales.map((locale) => ({
      locale,
      pages: pagesOf(announcementsIn(library, locale, category), announcementsPerPage),
    }));
    const counts = Object.fromEntries(
      perLocale.map(({ locale, pages }) => [locale, pages.length]),
    ) as Record<Locale, number>;
    return perLocale.flatMap(({ locale, pages }) =>
      pages.map((list) => ({ locale, category, list, counts })),
    );
  });
}

/** The path segments of a list, without its page. */
export function listSegments(category: AnnouncementCategory | undefined): string[] {
  return category ? ['announcements', 'category', category] : ['announcements'];
}

/** The path segments of one page of a list; the first has none of its own. */
export function pageSegments(category: AnnouncementCategory | undefined, page: number): string[] {
  return [...listSegments(category), ...(page === 1 ? [] : ['page', String(page)])];
}
