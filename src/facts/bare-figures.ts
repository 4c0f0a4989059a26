import type { Fact } from './fact.ts';
import { plainNumber, type Figure } from './figures.ts';
import type { FactLanguage } from './fact-language.ts';
import { unitWords } from './quantity.ts';

/** Names the facts of which a figure has number and unit. */
export type FactsOfFigure = (figure: Figure) => string[];

type Figured = Exclude<Fact['kind'], 'address' | 'name'>;

/** Whether what stands beside a number is the unit of a fact. */
type UnitTest = (figure: Figure) => boolean;

/** The general classifier of Chinese, which may stand before any unit. */
const classifier = '[\u4e2a\u500b]';

/** The ways in which Japanese writes the counter that Intl has in its word for months. */
const counters = /^(\s?)[\u30f6\u30b1\u30f5\u30ab\u7b87](?=\u6708)/u;

/** The month of a date in Chinese, Japanese and Korean: what follows is no duration. */
const monthOfDate = /[\u6708\uc6d4]\s*$/u;

/** Tells which facts a figure in prose of a language repeats: the same number of the same unit. */
export function factsOfFigures(
  facts: ReadonlyMap<string, Fact | null>,
  language: FactLanguage,
): FactsOfFigure {
  const known = new Map<string, { name: string; isUnit: UnitTest }[]>();
  const add = (number: string, name: string, isUnit: UnitTest) =>
    known.set(number, [...(known.get(number) ?? []), { name, isUnit }]);
  for (const [name, fact] of facts) {
    if (!fact || fact.kind === 'address' || fact.kind === 'name') continue;
    const isUnit = onceAsked(() => unitTest(fact, language));
    const values = [fact.value].flat().map(String);
    add(values.map(plainNumber).join('–'), name, isUnit);
    const short = values.length === 1 && compact(Number(values[0]), language);
    if (short) add(short.number, name, behindWord(short.word, isUnit));
  }
  return (figure) =>
    (known.get(figure.number) ?? []).filter(({ isUnit }) => isUnit(figure)).map(({ name }) => name);
}

/** Most facts have a number that stands nowhere in prose, and making a test takes time. */
function onceAsked(make: () => UnitTest): UnitTest {
  let test: UnitTest | undefined;
  return (figure) => (test ??= make())(figure);
}

/** A round number in the large units that a language counts by, such as 10K; null where it has none for it. */
function compact(value: number, { tag }: FactLanguage): { number: string; word: string } | null {
  if (!/^[1-9]\d*0{3,}$/.test(String(value))) return null;
  const parts = new Intl.NumberFormat(tag, { notation: 'compact' }).formatToParts(value);
  const word = parts.find(({ type }) => type === 'compact')?.value;
  const number = parts.find(({ type }) => type === 'integer')?.value;
  const isRound = parts.every(({ type }) => type !== 'decimal');
  return word && number && isRound ? { number, word } : null;
}

function behindWord(word: string, isUnit: UnitTest): UnitTest {
  return (figure) => {
    const after = figure.after.trimStart();
    const isThere = after.toLowerCase().startsWith(word.toLowerCase());
    return isThere && isUnit({ ...figure, after: after.slice(word.length) });
  };
}

/** What has no unit cannot be told from other numbers. */
function unitTest(fact: Extract<Fact, { kind: Figured }>, language: FactLanguage): UnitTest {
  if (fact.kind === 'time') return () => true;
  const words = unitWords(fact, language);
  if (words.length === 0) return () => false;
  const behind = new RegExp(`^(?:${words.map(wordPattern).join('|')})`, 'iu');
  const before =
    fact.kind === 'money' && new RegExp(`(?:${words.map(RegExp.escape).join('|')})\\s?$`, 'u');
  const isDay = fact.kind === 'duration' && fact.unit === 'day';
  return (figure) => {
    if (isDay && monthOfDate.test(figure.before)) return false;
    const after = figure.after.replace(counters, '$1\u304b');
    return behind.test(after) || (before && before.test(figure.before));
  };
}

/** A word behind a number, apart or joined by a hyphen; a single Latin letter stands close by. */
function wordPattern(word: string): string {
  const isLatin = /[A-Za-z]$/.test(word);
  if (isLatin && word.length === 1) return `${word}(?![A-Za-z])`;
  // A working day may lack its classifier; a month without one is a month of the year.
  const bare = word.length > 2 ? word.replace(new RegExp(`^${classifier}`, 'u'), '') : word;
  const end = isLatin ? '(?![A-Za-z])' : '';
  return `[\\s-]?${classifier}?${RegExp.escape(bare)}${end}`;
}
