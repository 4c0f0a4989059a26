import type { Locale } from '../../../i18n/locales.ts';
import { traitsOf } from '../../../i18n/traits.ts';
import { offsetMinutes } from '../../../lib/date.ts';
import { amountInWords, isSameAmount } from '../../../reading/numbers/amount.ts';
import { knowsNumerals } from '../../../reading/numbers/amounts-in.ts';
import type { PlacedAmount } from '../../../reading/outline.ts';
import type { Comparison, Difference } from './difference.ts';
import { loneMarks, type Mark, type MarksIn } from './marks.ts';
import type { StretchPair } from './stretches.ts';

type AmountMark = PlacedAmount & Mark;

/** Numbers, days and times are the same; times of day may be those of each language's zone. */
export const numberDifferences: Comparison = ({ own, source, stretches }) =>
  amountDifferences(stretches, own.locale, source.locale).map((difference) => ({
    aspect: 'numbers',
    ...difference,
  }));

/** The amounts in which stretches of a text in one language differ from those of a text in another. */
export function amountDifferences(
  stretches: StretchPair[],
  own: Locale,
  source: Locale,
): Omit<Difference, 'aspect'>[] {
  const kind = { own: marksFor(source), source: marksFor(own), isSame: amountsAgree(own, source) };
  return loneMarks(stretches, kind).map(({ own: mine, source: theirs, line, sourceLine }) => ({
    what: whatOf(mine ?? theirs),
    ...{ line, sourceLine },
    ...(mine && { found: mine.name }),
    ...(theirs && { expected: theirs.name }),
  }));
}

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
function amountsAgree(one: Locale, other: Locale): (a: Amount, b: Amount) => boolean {
  const shifts = zoneShifts(one, other);
  return (a, b) => {
    if (isSameAmount(a, b)) return true;
    if (a.kind !== 'time' || b.kind !== 'time') return false;
    return shifts.includes(minutesOfDay(a.value - b.value));
  };
}

const knownShifts = new Map<string, number[]>();

/** How many minutes the clocks of two languages' readers are apart, in winter and in summer. */
function zoneShifts(one: Locale, other: Locale): number[] {
  const known = knownShifts.get(`${one} ${other}`);
  if (known) return known;
  const year = new Date().getUTCFullYear();
  const shifts = [0, 6].map((month) => {
    const moment = new Date(Date.UTC(year, month, 15));
    const [here, there] = [one, other].map((locale) =>
      offsetMinutes(moment, traitsOf(locale).timeZone),
    );
    return minutesOfDay((here ?? 0) - (there ?? 0));
  });
  knownShifts.set(`${one} ${other}`, shifts);
  return shifts;
}

function minutesOfDay(minutes: number): number {
  return ((minutes % 1440) + 1440) % 1440;
}

function whatOf(mark: AmountMark | undefined): string {
  if (mark?.kind === 'day') return 'a day';
  return mark?.kind === 'time' ? 'a time' : 'a number';
}
