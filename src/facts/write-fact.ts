import { durationUnits, type Fact } from './fact.ts';

/** What has to be known of a language in order to write facts in it. */
export interface FactLanguage {
  locale: string;
  /** BCP 47 tag of the region whose numbers it writes. */
  tag: string;
  /** The words that Intl has not, from the strings under `facts`. */
  words: Readonly<Record<string, string>>;
}

/** The two ways in which a fact is written: the number alone, and with its unit. */
export interface WrittenFact {
  number: string;
  text: string;
}

type Amount = string | number;
type Numeric = Extract<Fact, { kind: 'money' | 'percent' | 'duration' | 'count' }>;

/**
 * Writes a fact as a language does.
 * @example writeFact({ kind: 'duration', value: 24, unit: 'hour' }, english).text // '24 hours'
 */
export function writeFact(fact: Fact, language: FactLanguage): WrittenFact {
  switch (fact.kind) {
    case 'address':
      return same(fact.value);
    case 'name':
      return same(nameIn(fact.value, language));
    case 'time':
      return same(ranged(fact.value, (time) => clockTime(time, language), language));
    default:
      return quantity(fact, language);
  }
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

function same(text: string): WrittenFact {
  return { number: text, text };
}

function nameIn(value: Extract<Fact, { kind: 'name' }>['value'], language: FactLanguage): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return new Intl.ListFormat(language.tag).format(value);
  return value[language.locale] ?? '';
}

function quantity(fact: Numeric, language: FactLanguage): WrittenFact {
  const amounts = [fact.value].flat();
  const number = ranged(fact.value, (amount) => numberText(amount, language), language);
  return { number, text: withUnit(fact, amounts, number, language) };
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
  const words = fact.kind === 'duration' ? workingDays(language) : fact.unit?.[language.locale];
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

function ranged<T extends Amount>(
  value: T | [T, T],
  write: (one: T) => string,
  { words }: FactLanguage,
): string {
  if (!Array.isArray(value)) return write(value);
  const [low, high] = value.map(write);
  return (words['range'] ?? '{{low}}–{{high}}')
    .replace('{{low}}', low ?? '')
    .replace('{{high}}', high ?? '');
}

function numberText(amount: Amount, { tag }: FactLanguage): string {
  const digits = /\.(\d+)/.exec(String(amount))?.[1]?.length ?? 0;
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(Number(amount));
}

/** A time past midnight belongs to the day before, as in broadcasting and opening hours. */
function clockTime(time: string, { tag, words }: FactLanguage): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours === 24 && minutes === 0) return '24:00';
  const clock = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const shown = new Intl.DateTimeFormat(tag, clock).format(Date.UTC(2026, 0, 1, hours, minutes));
  if (hours < 24) return shown;
  return (words['nextDay'] ?? '{{time}}').replace('{{time}}', shown);
}

let currencies: Set<string> | undefined;

function isCurrency(unit: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(unit);
}

/** Whether a duration can be told in hours, and in how many; null for all other facts. */
export function hoursOf(fact: Fact): number | null {
  if (fact.kind !== 'duration' || Array.isArray(fact.value)) return null;
  const hours: Partial<Record<(typeof durationUnits)[number], number>> = {
    minute: 1 / 60,
    hour: 1,
    day: 24,
    week: 168,
  };
  const each = hours[fact.unit];
  return each === undefined ? null : Number(fact.value) * each;
}
