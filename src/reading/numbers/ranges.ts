import type { Amount } from './amount.ts';

/** Signs between the ends of a range. */
export const rangeDash = '[~〜–—-]';

/** What joins the ends of a range or the values of a choice. */
const joint = new RegExp(`^\\s*(?:${rangeDash}|to|or|至|到|或|または|から|か|에서|또는)\\s*$`, 'i');

/** An amount, and where what says it ends. */
export interface FoundAmount extends Amount {
  end: number;
}

/** Gives each end of a range what the other says for both: its unit, or its month. */
export function joinRanges(inOrder: FoundAmount[], text: string): Amount[] {
  const isJoined = (before: FoundAmount, behind: FoundAmount) =>
    joint.test(text.slice(before.end, behind.index));
  return inOrder.map((amount, place) => {
    const [last, next] = [inOrder[place - 1], inOrder[place + 1]];
    const { end: _end, ...own } = amount;
    if (next && isJoined(amount, next)) return { ...own, ...asFirst(amount, next) };
    return last && isJoined(last, amount) ? { ...own, ...asLast(amount, last) } : own;
  });
}

/** The first of a range has the unit of the last, or its month: "1 to 3 days", "7 to 13 September". */
function asFirst({ kind, value, unit }: Amount, next: Amount): Partial<Amount> {
  if (kind !== 'number' || unit) return {};
  if (next.kind === 'day') return inMonthOf(next, value);
  return next.kind === 'number' && next.unit ? { unit: next.unit } : {};
}

/** The last of a range has the month of the first: "9月7日~13日". */
function asLast({ kind, value, unit = 'day' }: Amount, last: Amount): Partial<Amount> {
  return kind === 'number' && last.kind === 'day' && unit === 'day' ? inMonthOf(last, value) : {};
}

function inMonthOf(day: Amount, value: number): Partial<Amount> {
  if (value > 31 || value % 1 !== 0) return {};
  return { kind: 'day', value: Math.floor(day.value / 100) * 100 + value, unit: undefined };
}
