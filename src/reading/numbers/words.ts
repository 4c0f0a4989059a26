import type { AmountPattern } from './amount.ts';
import type { LanguageNumbers } from './language-numbers.ts';
import { hanNumeral, numeralToNumber } from './numerals.ts';
import { rangeDash } from './ranges.ts';

/** How numbers are written whose unit stands before them. */
export function leadingPatterns({ leadingUnits }: LanguageNumbers): AmountPattern[] {
  const number = `([\\d.]+|${hanNumeral})`;
  return leadingUnits.map(({ before, after, unit }) => ({
    pattern: new RegExp(
      `${before}\\s*${number}(?:\\s*${rangeDash}\\s*${number})?\\s*${after}`,
      'g',
    ),
    read: (match) =>
      match.slice(1).flatMap((written) => {
        if (!written) return [];
        const value = /\d/.test(written) ? Number(written) : numeralToNumber(written);
        return value === null ? [] : [{ kind: 'number' as const, value, unit, isFirm: true }];
      }),
  }));
}

/** How numbers are written in words. */
export function wordPatterns({ words, units }: LanguageNumbers): AmountPattern[] {
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
