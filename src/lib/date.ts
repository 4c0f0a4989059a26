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

/** How a moment that names its offset is written (RFC 3339); its first group is the day. */
export const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a moment that names its offset (RFC 3339), or null.
 * @example parseInstant('2026-11-21T09:00:00+08:00') // 01:00 UTC
 */
export function parseInstant(value: string): Date | null {
  const match = instantPattern.exec(value);
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

/**
 * The day on which a moment falls in an IANA time zone.
 * @example dayIn(new Date('2026-11-20T18:00Z'), 'Asia/Tokyo') // '2026-11-21'
 */
export function dayIn(date: Date, timeZone: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  return formatOf('en-CA', parts).format(date);
}

/**
 * A moment to the minute as the clocks of an IANA time zone show it, with the offset that they have then (RFC 3339).
 * @example momentIn(new Date('2026-11-20T18:00Z'), 'Asia/Tokyo') // '2026-11-21T03:00:00+09:00'
 */
export function momentIn(date: Date, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const offset = formatOf('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
  const name = offset.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '');
  return `${dayIn(date, timeZone)}T${formatOf('en-GB', clock).format(date)}:00${name || '+00:00'}`;
}

/** How the readers of a language write moments. */
export interface MomentStyle {
  /** BCP 47 tag of the region whose dates they write. */
  dates: string;
  /** With the places `{day}`, `{time}` and `{zone}`. */
  moment: string;
  /** IANA name of the zone that they live by; the device's own where it is left out. */
  timeZone?: string | undefined;
  /** What they call it; its offset where it is left out. */
  timeZoneName?: string | undefined;
}

/**
 * A calendar day in words, as the region of a BCP 47 tag writes it.
 * @example formatDay(new Date('2026-11-21'), 'en-GB') // '21 November 2026'
 */
export function formatDay(date: Date, dates: string, timeZone = 'UTC'): string {
  return formatOf(dates, { dateStyle: 'long', timeZone }).format(date);
}

/**
 * A moment in words with its time zone.
 * @example formatInstant(new Date('2026-11-24T18:00Z'), traitsOf('ja')) // '2026年11月25日 03:00（日本時間）'
 */
export function formatInstant(date: Date, style: MomentStyle): string {
  const { dates, moment, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = style;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return fillText(moment, {
    day: formatDay(date, dates, timeZone),
    time: formatOf(dates, clock).format(date),
    zone: zoneOf(date, style),
  });
}

/** The name of a zone, with the offset where its clocks change: an hour comes twice on one night. */
function zoneOf(date: Date, { timeZone, timeZoneName }: MomentStyle): string {
  const offset = utcOffset(date, timeZone);
  if (!timeZoneName) return offset;
  const seasons = [0, 6].map((month) => new Date(Date.UTC(date.getUTCFullYear(), month)));
  const isTheSame = seasons.every((season) => utcOffset(season, timeZone) === offset);
  return isTheSame ? timeZoneName : `${timeZoneName} ${offset}`;
}

/** Whether a name is one of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: name }).resolvedOptions() !== undefined;
  } catch {
    return false;
  }
}

/** The offset of a zone at a moment, such as `UTC+8`; of the device's own where none is given. */
export function utcOffset(date: Date, timeZone?: string): string {
  // In English, for some languages write the abbreviation in letters of their own.
  const format = formatOf('en', { timeZone, timeZoneName: 'shortOffset' });
  const name = format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace('GMT', 'UTC');
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at a moment.
 * @example offsetMinutes(new Date('2026-11-21'), 'Asia/Kathmandu') // 345
 */
export function offsetMinutes(date: Date, timeZone: string): number {
  const [, sign, hours = 0, minutes = 0] =
    /([+-])(\d+)(?::(\d+))?/.exec(utcOffset(date, timeZone)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: that costs a hundred times as much as using it. */
function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, format);
  return format;
}

function isSameDay(date: Date, day: string): boolean {
  return !Number.isNaN(date.valueOf()) && dayOf(date) === day;
}
