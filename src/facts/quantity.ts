import type { Fact } from './fact.ts';
import { ranged, type FactLanguage, type WrittenFact } from './fact-language.ts';

type Amount = string | number;
/** A fact that is a number of something. */
export type Numeric = Extract<Fact, { kind: 'money' | 'percent' | 'duration' | 'count' }>;

/** Writes a number with its unit. */
export function quantity(fact: Numeric, language: FactLanguage): WrittenFact {
  const amounts = [fact.value].flat();
  const number = ranged(fact.value, (amount) => numberText(amount, language), language);
  return { number, text: withUnit(fact, amounts, number, language) };
}

/** The words in which a language writes an amount of a unit, all plural forms and widths of them. */
export function unitWords(fact: Numeric, language: FactLanguage): string[] {
  const samples = [0, 1, 2, 3, 5, 11, 100];
  const widths = ['long', 'short', 'narrow'] as const;
  const texts = samples.flatMap((amount) =>
    widths.map((width) => withUnit(fact, [amount], String(amount), language, width)),
  );
  const words = texts.map((text) => text.replace(/[\d.,]+/g, '').trim());
  return [...new Set(words)].filter(Boolean);
}

function withUnit(
  fact: Numeric,
  amounts: Amount[],
  number: string,
  language: FactLanguage,
  unitDisplay: 'long' | 'short' | 'narrow' = 'long',
): string {
  if (fact.kind === 'percent') {
    // The sign is what its short form is.
    const display = unitDisplay === 'short' ? 'long' : 'short';
    const style = { style: 'unit', unit: 'percent', unitDisplay: display } as const;
    return inPlace(number, amounts, style, language);
  }
  if (fact.kind === 'money') {
    if (!isCurrency(fact.unit)) return `${number} ${fact.unit}`;
    const names = { long: 'symbol', short: 'name', narrow: 'narrowSymbol' } as const;
    const style = { style: 'currency', currency: fact.unit } as const;
    return inPlace(number, amounts, { ...style, currencyDisplay: names[unitDisplay] }, language);
  }
  if (fact.kind === 'duration' && fact.unit !== 'working-day') {
    return inPlace(number, amounts, { style: 'unit', unit: fact.unit, unitDisplay }, language);
  }
  const words = fact.kind === 'duration' ? workingDays(language) : unitOfCount(fact, language);
  if (words === undefined) return number;
  const form = pluralForm(amounts, language);
  const word = typeof words === 'string' ? words : (words[form] ?? words.other);
  return joined(number, word);
}

/** Puts a number that is written already in the place where Intl has it beside its unit. */
function inPlace(
  number: string,
  amounts: Amount[],
  style: Intl.NumberFormatOptions,
  { tag }: FactLanguage,
): string {
  const format = new Intl.NumberFormat(tag, style);
  const parts = format.formatToParts(Number(amounts.at(-1)));
  const isNumber = ({ type }: Intl.NumberFormatPart) =>
    ['integer', 'group', 'decimal', 'fraction'].includes(type);
  const first = parts.findIndex(isNumber);
  const before = parts.slice(0, first).map(({ value }) => value);
  const behind = parts.slice(first).filter((part) => !isNumber(part));
  return joinedCjk(`${before.join('')}${number}${behind.map(({ value }) => value).join('')}`);
}

/** CLDR parts a number from a Japanese unit, which no Japanese text does. */
function joinedCjk(text: string): string {
  return text.replace(/(?<=\d)\s+(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])/gu, '');
}

function joined(number: string, word: string): string {
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}%]/u.test(word)
    ? `${number}${word}`
    : `${number} ${word}`;
}

function unitOfCount({ unit }: Extract<Fact, { kind: 'count' }>, { locale }: FactLanguage) {
  return typeof unit === 'string' ? unit : unit?.[locale];
}

function workingDays({ words }: FactLanguage): Record<string, string> & { other: string } {
  const forms = Object.entries(words).flatMap(([key, word]) => {
    const form = /^workingDay_(\w+)$/.exec(key)?.[1];
    return form ? [[form, word] as const] : [];
  });
  return { other: '', ...Object.fromEntries(forms) };
}

/** The end of a range decides its form, as CLDR has it for most languages. */
function pluralForm(amounts: Amount[], { tag }: FactLanguage): string {
  return new Intl.PluralRules(tag).select(Number(amounts.at(-1)));
}

function numberText(amount: Amount, { tag }: FactLanguage): string {
  const digits = /\.(\d+)/.exec(String(amount))?.[1]?.length ?? 0;
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(Number(amount));
}

let currencies: Set<string> | undefined;

function isCurrency(unit: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(unit);
}
