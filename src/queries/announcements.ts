import type { Locale } from '../i18n/locales.ts';
import type { AnnouncementCategory } from '../schemas/announcement-categories.ts';
import type { ResolvedEntry } from './entry.ts';
import { entriesOf, type Library } from './library.ts';

type Announcement = ResolvedEntry<'announcements'>;

/** Announcements, pinned ones first, then the newest; all of them or those of one category. */
export function announcementsIn(
  library: Library,
  locale: Locale,
  category?: string,
): Announcement[] {
  return entriesOf(library, 'announcements', locale)
    .filter(({ entry }) => !category || entry.data.category === category)
    .toSorted(
      (a, b) =>
        Number(b.entry.data.pinned ?? false) - Number(a.entry.data.pinned ?? false) ||
        b.entry.data.published.valueOf() - a.entry.data.published.valueOf(),
    );
}

/** Notices for the home page: of these categories those that are under way or still to come, soonest first. */
export function liveAnnouncements(
  announcements: Announcement[],
  categories: readonly Pick<AnnouncementCategory, 'id' | 'onHome'>[],
  now: Date,
): Announcement[] {
  const onHome = new Set(categories.filter((one) => one.onHome).map(({ id }) => id));
  return announcements
    .filter(
      ({ entry: { data } }) =>
        onHome.has(data.category) && data.ends !== undefined && data.ends > now,
    )
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ entry: { data } }: Announcement): number {
  return (data.starts ?? data.published).valueOf();
}
