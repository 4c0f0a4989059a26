import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { Amount, AmountPattern } from './amount.ts';
import { daysPatterns } from './days.ts';
import { languageNumbers, type LanguageNumbers, type Unit } from './language-numbers.ts';
import { hanNumeral, hanToNumber } from './numerals.ts';
import { timePatterns } from './times.ts';

/** The amounts of a text in the order in which they stand there. */
export type AmountReader = (text: string) => Amount[];

const readers = new Map<Locale, AmountReader>();

/** The amounts of a text that is normalised by NFKC, as its language writes them. */
export function amountsIn(text: string, locale: Locale): Amount[] {
  if (!mayHold.test(text)) return [];
  const reader = readers.get(locale) ?? amountReader(locale);
  readers.set(locale, reader);
  return reader(text);
}

/** Whether numerals are known that this locale's language writes, beside digits. */
export function knowsNumerals(locale: Locale): boolean {
  return languageNumbers(traitsOf(locale).language) !== undefined;
}

/** Without digits, only a numeral in words can be there. */
const mayHold = /[\p{N}\p{L}]/u;

/** Addresses, offsets of zones, and names that hold digits. */
const names =
  /(?:https?:\/\/|www\.)[^\s\p{Ps}\p{Pe}]+|[\w.+-]+@[\w.-]+|\b(?:UTC|GMT)\s*[+-]\s*\d{1,2}(?::\d{2})?|\b0x[\da-f]*|(?<![A-Za-z\d_])(?:[A-Za-z_]\w*\d\w*|\d+[A-Za-z_]+\d\w*)|\d+(?:\.\d+){2,}/giu;

const multipliers: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 천: 1e3, thousand: 1e3, 万: 1e4, 萬: 1e4, 만: 1e4 },
  ...{ million: 1e6, 亿: 1e8, 億: 1e8, 억: 1e8, billion: 1e9 },
};
const currencies: Readonly<Record<string, Unit>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** What joins the ends of a range or the values of a choice. */
const joint = /^\s*(?:[~〜–—-]|to|or|and|至|到|或|または|から|か|에서|또는)\s*$/i;

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
    const found: (Amount & { end: number })[] = [];
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
    found.sort((a, b) => a.index - b.index);
    return found.map(({ end, ...amount }, place) => {
      const next = found[place + 1];
      const isJoined =
        next?.unit && next.kind === 'number' && joint.test(text.slice(end, next.index));
      if (amount.kind !== 'number' || amount.unit || !isJoined) return amount;
      return { ...amount, unit: next.unit as Unit };
    });
  };
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function leadingPatterns({ leadingUnits }: LanguageNumbers): AmountPattern[] {
  const number = `([\\d.]+|${hanNumeral})`;
  return leadingUnits.map(({ before, after, unit }) => ({
    pattern: new RegExp(`${before}\\s*${number}(?:\\s*[~〜–-]\\s*${number})?\\s*${after}`, 'g'),
    read: (match) =>
      match.slice(1).flatMap((written) => {
        if (!written) return [];
        const value = /\d/.test(written) ? Number(written) : hanToNumber(written);
        return value === null ? [] : [{ kind: 'number' as const, value, unit, isFirm: true }];
      }),
  }));
}

function digitPattern(lang: string, units: LanguageNumbers['units']): AmountPattern {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345_678.9);
  const sign = (type: string) => {
    const value = parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? '';
    return /\s/.test(value) ? '\\s' : value.replace(/[.]/g, '\\.');
  };
  const [group, point] = [sign('group') || ',', sign('decimal')];
  const plain = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${point}\\d+)?|\\d+(?:${point}\\d+)?`;
  const factor = `(?:\\s?(${Object.keys(multipliers).join('|')})(?![a-z]))?`;
  const word = `(?:[ -]?(?:${units.map(([pattern]) => `(${pattern})`).join('|')})(?![A-Za-z]))?`;
  const code = '(?:\\s?([A-Z]{2,6}|[kKMGT]i?B)(?![A-Za-z]))?';
  const pattern = new RegExp(
    `([$€£]?)(?<![A-Za-z_\\d])(${plain})(?:st|nd|rd|th)?${factor}${word}${code}(?![A-Za-z])`,
    'g',
  );
  const toNumber = (written: string) =>
    Number(
      written.replace(new RegExp(`${group}(?=\\d{3})`, 'g'), '').replace(new RegExp(point), '.'),
    );
  return {
    pattern,
    read: ([, currency = '', written = '', multiplier, ...behind]) => {
      const code = behind.pop();
      const place = behind.findIndex(Boolean);
      const value = toNumber(written) * (multiplier ? (multipliers[multiplier] ?? 1) : 1);
      if (Number.isNaN(value)) return [];
      const unit = units[place]?.[1] ?? code ?? currencies[currency];
      const isYear = unit === 'year' && value >= 1900;
      const amount = { kind: 'number' as const, value: rounded(value), isFirm: true };
      return [unit && !isYear ? { ...amount, unit } : amount];
    },
  };
}

/** 1.1 × 10,000 is 11,000. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function wordPatterns({ words, units }: LanguageNumbers): AmountPattern[] {
  const unitPattern = units.map(([pattern]) => `(${pattern})`).join('|');
  return words.map(({ pattern, valueOf, firmFrom, unit }) => ({
    pattern: new RegExp(`${pattern.source}(?:[ -]?(?:${unitPattern})(?![A-Za-z]))?`, pattern.flags),
    read: ([, written = '', ...behind]) => {
      const value = valueOf(written);
      if (value === null || value < 0) return [];
      const own = unit ?? units[behind.findIndex(Boolean)]?.[1];
      const amount = { kind: 'number' as const, value, isFirm: value >= firmFrom };
      return [own ? { ...amount, unit: own } : amount];
    },
  }));
}
