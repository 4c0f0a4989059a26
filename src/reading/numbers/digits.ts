import type { AmountPattern } from './amount.ts';
import type { LanguageNumbers, Unit } from './language-numbers.ts';
import { multiplier, numeralToNumber } from './numerals.ts';

const factors: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3 },
};
const currencies: Readonly<Record<string, Unit>> = {
  ...{ $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP' },
};

/** How numbers are written in digits in a language (BCP 47), with what stands behind them. */
export function digitPattern(lang: string, units: LanguageNumbers['units']): AmountPattern {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345_678.9);
  const sign = (type: string) => {
    const value = parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? '';
    return /\s/.test(value) ? '\\s' : value.replace(/[.]/g, '\\.');
  };
  const [group, point] = [sign('group') || ',', sign('decimal')];
  const fraction = `${point}(?:\\d{3}(?: \\d{3})* \\d{1,3}(?!\\d)|\\d+)`;
  const plain = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${fraction})?|\\d+(?:${fraction})?`;
  const characters = `((?:\\s?${multiplier}(?:\\s?\\d+(?=\\s?${multiplier}))?)+)`;
  const factor = `(?:${characters}|[ -]?(${Object.keys(factors).join('|')})(?![a-z]))?`;
  const word = `(?:[ -]?(?:${units.map(([pattern]) => `(${pattern})`).join('|')})(?![A-Za-z]))?`;
  const code = '(?:\\s?(US\\$|[$€£]|[A-Z]{2,6}(?![$])|[kKMGT]i?B)(?![A-Za-z]))?';
  const pattern = new RegExp(
    `((?:US)?\\$|[€£])?(?<![A-Za-z_\\d])(${plain})(?:st|nd|rd|th)?${factor}${word}${code}`,
    'g',
  );
  const plainDigits = (written: string) =>
    written
      .replace(new RegExp(`${group}(?=\\d{3})`, 'g'), '')
      .replace(new RegExp(point), '.')
      .replace(/ /g, '');
  return {
    pattern,
    read: ([, currency = '', written = '', characterFactor = '', wordFactor = '', ...behind]) => {
      const code = behind.pop() ?? '';
      const whole = numeralToNumber(plainDigits(written) + characterFactor);
      if (whole === null || Number.isNaN(whole)) return [];
      const value = Number((whole * (factors[wordFactor] ?? 1)).toPrecision(15));
      const unit =
        units[behind.findIndex(Boolean)]?.[1] || currencies[code] || code || currencies[currency];
      const isYear = unit === 'year' && value >= 1900;
      const amount = { kind: 'number' as const, value, isFirm: true };
      return [unit && !isYear ? { ...amount, unit } : amount];
    },
  };
}
