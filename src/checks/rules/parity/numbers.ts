import type { Locale } from '../../../i18n/locales.ts';
import { traitsOf } from '../../../i18n/traits.ts';
import { amountInWords, isSameAmount } from '../../../reading/numbers/amount.ts';
import { knowsNumerals } from '../../../reading/numbers/amounts-in.ts';
import { blocksOf, type PlacedAmount } from '../../../reading/outline.ts';
import type { Comparison } from './difference.ts';
import { loneMarks, type Mark, type MarksIn } from './marks.ts';
import { stretchesOf } from './stretches.ts';

type AmountMark = PlacedAmount & Mark;

/** Numbers, days and times are the same; times of day may be those of each language's zone. */
export const numberDifferences: Comparison = ({ own, source }) => {
  const stretches = stretchesOf(blocksOf(own.outline), blocksOf(source.outline));
  const isSame = amountsAgree(own.locale, source.locale);
  const kind = {
    own: marksFor(source.locale),
    source: marksFor(own.locale),
    isSame: (a: AmountMark, b: AmountMark) => isSame(a, b),
  };
  return loneMarks(stretches, kind).map(({ own: mine, source: theirs, line, sourceLine }) => ({
    aspect: 'numbers',
    what: whatOf(mine ?? theirs),
    ...{ line, sourceLine },
    ...(mine && { found: mine.name }),
    ...(theirs && { expected: theirs.name }),
  }));
};

/** What of an amount a text in another language must have. */
function marksFor(other: Locale): MarksIn<AmountMark> {
  const isAsked = askedIn(other);
  return (blocks) =>
    blocks
      .flatMap(({ amounts }) => amounts)
      .map((amount) => ({ ...amount, name: amountInWords(amount), isAsked: isAsked(amount) }));
}

/** Small numbers may be written in words, which are known of some languages only. */
const smallest = 20;

function askedIn(other: Locale): (amount: Amount) => boolean {
  const areNumeralsKnown = knowsNumerals(other);
  return ({ isFirm, kind, value }) =>
    isFirm && (areNumeralsKnown || kind !== 'number' || value > smallest || value % 1 !== 0);
}

type Amount = Omit<PlacedAmount, 'line'>;

/** Whether amounts of two languages say the same. */
export function amountsAgree(one: Locale, other: Locale): (a: Amount, b: Amount) => boolean {
  const shifts = zoneShifts(one, other);
  return (a, b) => {
    if (isSameAmount(a, b)) return true;
    if (a.kind !== 'time' || b.kind !== 'time') return false;
    const apart = (((a.value - b.value) % 1440) + 1440) % 1440;
    return shifts.some((shift) => apart === shift || apart === (1440 - shift) % 1440);
  };
}

/** How many minutes the clocks of two languages' readers are apart, in winter and in summer. */
function zoneShifts(one: Locale, other: Locale): number[] {
  const year = new Date().getUTCFullYear();
  return [0, 6].map((month) => {
    const moment = new Date(Date.UTC(year, month, 15));
    const apart =
      clockIn(moment, traitsOf(one).timeZone) - clockIn(moment, traitsOf(other).timeZone);
    return ((apart % 1440) + 1440) % 1440;
  });
}

function clockIn(moment: Date, timeZone: string): number {
  const style = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone } as const;
  const [hours = 0, minutes = 0] = moment.toLocaleTimeString('en-GB', style).split(':').map(Number);
  return hours * 60 + minutes;
}

function whatOf(mark: AmountMark | undefined): string {
  if (mark?.kind === 'day') return 'a day';
  return mark?.kind === 'time' ? 'a time' : 'a number';
}
