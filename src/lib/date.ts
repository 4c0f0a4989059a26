import { fillText } from './page-texts.ts';

/**
 * Reads a calendar day as midnight UTC, or null where there is no such day.
 * @example parseCalendarDate('2026-02-30') // null
 */
export function parseCalendarDate(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return isSameDay(date, value) ? date : null;
}

/**
 * Reads a moment that names its offset (RFC 3339), or null.
 * @example parseInstant('2026-11-21T09:00:00+08:00') // 01:00 UTC
 */
export function parseInstant(value: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(
    value,
  );
  if (!match?.[1] || !parseCalendarDate(match[1])) return null;
  const date = new Date(value);
  return Number.isNaN(date.valueOf()) ? null : date;
}

/**
 * The day of a date in UTC, for `<time datetime>` and sitemaps.
 * @example dayOf(new Date('2026-11-21T09:00:00Z')) // '2026-11-21'
 */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** How a language writes moments. */
export interface MomentStyle {
  /** BCP 47 tag of the region whose dates it writes. */
  dates: string;
  /** With the places `{day}`, `{time}` and `{offset}`. */
  moment: string;
}

/**
 * A calendar day in words, as the region of a BCP 47 tag writes it.
 * @example formatDay(new Date('2026-11-21'), 'en-GB') // '21 November 2026'
 */
export function formatDay(date: Date, dates: string, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone }).format(date);
}

/**
 * A moment in words with its offset, in an IANA time zone.
 * @example formatInstant(new Date('2026-11-24T18:00Z'), traitsOf('en'), 'Asia/Singapore') // '25 November 2026, 02:00 (UTC+8)'
 */
export function formatInstant(date: Date, style: MomentStyle, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return fillText(style.moment, {
    day: formatDay(date, style.dates, timeZone),
    time: new Intl.DateTimeFormat(style.dates, clock).format(date),
    offset: utcOffset(date, timeZone),
  });
}

/** The offset of a zone at a moment, such as `UTC+8`; of the device's own where none is given. */
export function utcOffset(date: Date, timeZone?: string): string {
  // In English, for some languages write the abbreviation in letters of their own.
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const name = format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace('GMT', 'UTC');
}

function isSameDay(date: Date, day: string): boolean {
  return !Number.isNaN(date.valueOf()) && dayOf(date) === day;
}
