import { offsetMinutes } from '../lib/date.ts';
import type { Fact } from './fact.ts';
import { ranged, type FactLanguage, type WrittenFact } from './fact-language.ts';

/** Writes a time of day, or one to another; with a zone also as it is where the language's readers live. */
export function timeOfDay(
  { value, zone }: Extract<Fact, { kind: 'time' }>,
  language: FactLanguage,
): WrittenFact {
  const shifted = (by: number) =>
    ranged(value, (time) => clockTime(minutesOf(time) + by, language), language);
  const by = zone === undefined ? null : minutesBetween(zone, language.timeZone);
  const text = shifted(0);
  return { number: text, text, ...(by !== null && { local: shifted(by) }) };
}

/** @example minutesOf('08:30') // 510 */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How many minutes a zone is ahead of another; null where that changes in the year. */
function minutesBetween(from: string, to: string): number | null {
  const [winter, summer] = [0, 6].map((month) => {
    const moment = new Date(Date.UTC(2026, month, 15));
    return offsetMinutes(moment, to) - offsetMinutes(moment, from);
  });
  return winter !== undefined && winter === summer ? winter : null;
}

/** A time past midnight belongs to the day before, as in broadcasting and opening hours. */
function clockTime(minutes: number, { tag, words }: FactLanguage): string {
  if (minutes === 24 * 60) return '24:00';
  const clock = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const shown = new Intl.DateTimeFormat(tag, clock).format(Date.UTC(2026, 0, 1, 0, minutes));
  if (minutes >= 0 && minutes < 24 * 60) return shown;
  const day = minutes < 0 ? 'dayBefore' : 'nextDay';
  return (words[day] ?? '{{time}}').replace('{{time}}', shown);
}
