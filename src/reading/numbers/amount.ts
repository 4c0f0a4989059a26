import type { Unit } from './language-numbers.ts';

/** A number of a text, a day of the calendar or a time of day, whatever language it is written in. */
export interface Amount {
  kind: 'number' | 'day' | 'time';
  /** A day is its month times 100 and its day; a time is minutes after midnight. */
  value: number;
  /** What it is of, where the text says so; the year of a day. */
  unit?: Unit | undefined;
  /** Whether it can be nothing but an amount; a numeral may be an article or part of an idiom. */
  isFirm: boolean;
  /** Where it stands in the text. */
  index: number;
}

/** Finds amounts of a kind; none where what looks like one is something else. */
export interface AmountPattern {
  pattern: RegExp;
  read: (match: readonly string[]) => Omit<Amount, 'index'>[];
}

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const months: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** Whether two amounts say the same; an unnamed unit may be any but a per cent. */
export function isSameAmount(a: Omit<Amount, 'index'>, b: Omit<Amount, 'index'>): boolean {
  if (a.kind !== b.kind) return false;
  const isKnown = a.unit !== undefined && b.unit !== undefined;
  if (a.unit === b.unit) return a.value === b.value;
  if (!isKnown) return a.value === b.value && (a.unit ?? b.unit) !== '%';
  return [seconds, months].some((table) => {
    const [one, other] = [table[a.unit ?? ''], table[b.unit ?? '']];
    return one !== undefined && other !== undefined && a.value * one === b.value * other;
  });
}

/** An amount as a report names it. */
export function amountInWords({
  kind,
  value,
  unit,
}: Pick<Amount, 'kind' | 'value' | 'unit'>): string {
  const two = (part: number) => String(part).padStart(2, '0');
  if (kind === 'time') return `${two(Math.floor(value / 60))}:${two(value % 60)}`;
  if (kind === 'day') {
    const parts = [unit, two(Math.floor(value / 100)), value % 100 > 0 && two(value % 100)];
    return parts.filter(Boolean).join('-');
  }
  if (unit === undefined || unit === '%') return `${value}${unit ?? ''}`;
  const isPlain = Object.hasOwn(seconds, unit) || Object.hasOwn(months, unit) || unit === 'workday';
  return `${value} ${unit}${isPlain && value !== 1 ? 's' : ''}`;
}
