import type { Traits } from '../../i18n/traits.ts';
import { closingMarks, ideographs } from './marks.ts';
import type { Slip } from './slip.ts';

/** What quotation marks of the language stand around: its words, and what is filled in (U+E000). */
const word = `[${ideographs}\\uE000]`;
const wordOrMark = new RegExp(`[${ideographs}${closingMarks}，。、：；！？]`, 'u');

/** Brackets and quotation marks of the other width, and those that the house does not write. */
export function pairedMarkSlips(text: string, traits: Traits): Slip[] {
  const { typography } = traits;
  const { quotes: own = traits.quotes, marks = traits.marks } = typography;
  if (!traits.isFullWidth) return typography.quotes ? curledQuoteSlips(text, traits) : [];
  return [
    ...(marks === 'full' ? bracketSlips(text) : []),
    ...straightQuoteSlips(text, '"', word, own),
    ...(typography.quotes ? otherQuoteSlips(text, own) : []),
  ];
}

/** Half-width brackets around words of the language, or behind them; those of `f(x)` stay. */
function bracketSlips(text: string): Slip[] {
  return Array.from(text.matchAll(/ *\(([^()\n]+)\) */g)).flatMap((match) => {
    const { 0: whole, 1: inside = '', index } = match;
    const end = index + whole.length;
    const isBeside =
      wordOrMark.test(text.charAt(index - 1)) ||
      (wordOrMark.test(text.charAt(end)) && whole.startsWith(' '));
    if (!wordOrMark.test(inside) && !isBeside) return [];
    const inner = index + whole.indexOf('(') + 1;
    const words = {
      message: 'half-width brackets stand in a sentence of full-width marks',
      expected: `（${inside.trim()}）`,
      fix: 'Write full-width brackets, without blanks.',
    };
    return [
      { start: index, end: inner, replacement: '（', ...words },
      { start: inner + inside.length, end, replacement: '）', ...words },
    ];
  });
}

/** Straight marks become curled ones of the same kind; a single one beside Latin letters is an apostrophe. */
function curledQuoteSlips(text: string, { letters }: Traits): Slip[] {
  const letter = `[${letters.map((one) => `\\p{Script=${one}}`).join('')}]`;
  return [
    ...straightQuoteSlips(text, '"', letter, ['“', '”']),
    ...(letters.includes('Latin') ? [] : straightQuoteSlips(text, "'", letter, ['‘', '’'])),
  ];
}

function straightQuoteSlips(
  text: string,
  mark: string,
  inside: string,
  [open, close]: readonly [string, string],
): Slip[] {
  return quoteSlips(text, quotationOf(mark, inside, mark), [open, close], {
    message: 'straight quotation marks stand where this site has others',
    expected: `${open}…${close}`,
    fix: `Write ${open} and ${close}.`,
  });
}

function otherQuoteSlips(text: string, [open, close]: readonly [string, string]): Slip[] {
  const [from, to] = open === '“' ? ['「', '」'] : ['“', '”'];
  return quoteSlips(text, quotationOf(from, word, to), [open, close], {
    message: 'the quotation marks are not those of this site',
    expected: `${open}…${close}`,
    fix: `Write ${open} and ${close}.`,
  });
}

const quotations = new Map<string, RegExp>();

/** A quotation that holds some of these characters; each is made once, which takes time. */
function quotationOf(from: string, inside: string, to: string): RegExp {
  const other = from === to ? `[^"'\\n]*` : `[^${from}${to}\\n]*`;
  const source = from + other + inside + other + to;
  const pattern = quotations.get(source) ?? new RegExp(source, 'gu');
  quotations.set(source, pattern);
  return pattern;
}

/** What quotes words of the language; Latin ones may keep the marks of Latin. */
function quoteSlips(
  text: string,
  quotation: RegExp,
  [open, close]: readonly [string, string],
  words: Omit<Slip, 'start' | 'end' | 'replacement'>,
): Slip[] {
  return Array.from(text.matchAll(quotation)).flatMap(({ 0: whole, index }) => {
    const end = index + whole.length;
    const isWithin = text.slice(0, index).includes(open) && text.slice(end).includes(close);
    if (isWithin) return [];
    return [
      { start: index, end: index + 1, replacement: open, ...words },
      { start: end - 1, end, replacement: close, ...words },
    ];
  });
}
