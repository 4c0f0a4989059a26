import type { AmountPattern } from './amount.ts';

/** How days of the calendar are written in a language, by what `Intl` knows of its months. */
export function daysPatterns(lang: string): AmountPattern[] {
  const names = monthNames(lang);
  const plain: AmountPattern[] = [
    dayPattern(/(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/g, [1, 2, 3]),
    dayPattern(
      /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월](?![間间])(?:\s?(\d{1,2})\s?(?:[日号]|일|(?=\s?[~〜–-]\s?\d)))?/g,
      [1, 2, 3],
    ),
  ];
  if (names.size === 0) return plain;
  const month = `(${[...names.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
  const numberOf = (name = '') => names.get(name.toLowerCase());
  const words = (source: string, places: [year: number, month: number, day: number]) =>
    dayPattern(new RegExp(source, 'giu'), places, numberOf);
  return [
    ...plain,
    words(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s(?:de\\s)?${month}\\.?(?![\\p{L}])(?:,?\\s(?:de\\s)?(\\d{4}))?`,
      [3, 2, 1],
    ),
    words(
      `(?<![\\p{L}])${month}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(\\d{4})(?!\\d))?`,
      [3, 1, 2],
    ),
    words(`(?<![\\p{L}])${month}\\.?\\s(?:de\\s)?(\\d{4})(?!\\d)`, [2, 1, 0]),
  ];
}

function dayPattern(
  pattern: RegExp,
  [year, month, day]: [year: number, month: number, day: number],
  numberOf = Number as (written: string) => number | undefined,
): AmountPattern {
  return {
    pattern,
    read: (match) => {
      const [monthNumber, dayNumber] = [
        numberOf(match[month] ?? ''),
        day ? Number(match[day] ?? 0) : 0,
      ];
      if (!monthNumber || monthNumber > 12 || dayNumber > 31) return [];
      const amount = { kind: 'day' as const, value: monthNumber * 100 + dayNumber, isFirm: true };
      const written = match[year];
      return [written && year ? { ...amount, unit: written } : amount];
    },
  };
}

/** The names of the months, long and short, as they stand beside a day; none where months have numbers. */
function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2026, month, 9)));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/^\p{L}{3,}/u.test(name) && !/[\d月월]/.test(name))
        names.set(name.replace(/\.$/, ''), month + 1);
    }
  }
  return names;
}
