import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { Amount } from './amount.ts';
import { daysPatterns } from './days.ts';
import { digitPattern } from './digits.ts';
import { languageNumbers } from './known-numbers.ts';
import { joinRanges, type FoundAmount } from './ranges.ts';
import { timePatterns } from './times.ts';
import { leadingPatterns, wordPatterns } from './words.ts';

/** The amounts of a text in the order in which they stand there. */
export type AmountReader = (text: string) => Amount[];

const readers = new Map<Locale, AmountReader>();

/** The amounts of a text, as its language writes them. */
export function amountsIn(text: string, locale: Locale): Amount[] {
  const reader = readers.get(locale) ?? amountReader(locale);
  readers.set(locale, reader);
  return reader(halfWidth(text));
}

/** Whether numerals are known that this locale's language writes, beside digits. */
export function knowsNumerals(locale: Locale): boolean {
  return languageNumbers(traitsOf(locale).language) !== undefined;
}

/** Full-width digits and marks as ASCII; a comma that parts clauses is none that groups digits. */
function halfWidth(text: string): string {
  const grouped = text.replace(
    /(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19]{3}(?![\uff10-\uff19]))/g,
    ',',
  );
  return grouped.replace(/[\uff01-\uff0b\uff0d-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** Addresses, offsets of zones, and names that hold digits. */
const names =
  /(?:https?:\/\/|www\.)[^\s\p{Ps}\p{Pe}\p{Lo}\u3001\u3002]+|[\w.+-]+@[\w.-]+|\b(?:UTC|GMT)\s*[+-]\s*\d{1,2}(?::\d{2})?|\b0x[\da-f]*|(?<![A-Za-z\d_])(?:[A-Za-z_]\w*\d\w*|\d+[A-Za-z_]+\d\w*)|(?!\d{4}\.\d{1,2}\.\d{1,2}(?![.\d]))\d+(?:\.\d+){2,}/giu;

function amountReader(locale: Locale): AmountReader {
  const { language, lang } = traitsOf(locale);
  const known = languageNumbers(language);
  const patterns = [
    ...daysPatterns(lang),
    ...timePatterns,
    ...(known ? leadingPatterns(known) : []),
    digitPattern(lang, known?.units ?? [['%', '%']]),
    ...(known ? wordPatterns(known) : []),
  ];
  return (text) => {
    let rest = known ? blank(blank(text, known.idioms), names) : blank(text, names);
    const found: FoundAmount[] = [];
    for (const { pattern, read } of patterns) {
      rest = rest.replace(pattern, (...parts) => {
        const at = parts.findIndex((part) => typeof part === 'number');
        const match = parts.slice(0, at) as [string, ...string[]];
        const index = parts[at] as number;
        const amounts = read(match);
        if (amounts.length === 0) return match[0];
        const end = index + match[0].length;
        found.push(...amounts.map((amount) => ({ ...amount, index, end })));
        return ' '.repeat(match[0].length);
      });
    }
    return joinRanges(
      found.toSorted((a, b) => a.index - b.index),
      text,
    );
  };
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}
