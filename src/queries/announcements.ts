import type { Locale } from '../i18n/locales.ts';
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

/** Maintenance and security notices that are under way or still to come, soonest first. */
export function liveAnnouncements(announcements: Announcement[], now: Date): Announcement[] {
  return announcements
    .filter(({ entry: { data } }) => {
      const isDisturbing = data.category === 'maintenance' || data.category === 'security';
      return isDisturbing && data.ends !== undefined && data.ends > now;
    })
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ entry: { data } }: Announcement): number {
  return (data.starts ?? data.published).valueOf();
}
