import type { Traits } from '../../i18n/traits.ts';
import { closingMarks, ideographs } from './marks.ts';
import type { Slip } from './slip.ts';

/** What is filled in is a word of the language too (U+E000). */
const word = new RegExp(`[${ideographs}\\p{Script=Hangul}\\uE000]`, 'u');
const wordOrMark = new RegExp(`[${ideographs}${closingMarks}，。、：；！？]`, 'u');

/** Brackets and quotation marks of the other width, and those that the house does not write. */
export function pairedMarkSlips(text: string, traits: Traits): Slip[] {
  const { typography } = traits;
  const { quotes: own = traits.quotes, marks = traits.marks } = typography;
  if (!traits.isFullWidth) {
    return typography.quotes ? straightQuoteSlips(text, own, /["']([^"'\n]+)["']/g) : [];
  }
  return [
    ...(marks === 'full' ? bracketSlips(text) : []),
    ...straightQuoteSlips(text, own),
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

function straightQuoteSlips(
  text: string,
  [open, close]: readonly [string, string],
  quotation = /"([^"\n]+)"/g,
): Slip[] {
  return quoteSlips(text, quotation, [open, close], {
    message: 'straight quotation marks stand where this site has others',
    expected: `${open}…${close}`,
    fix: `Write ${open} and ${close}.`,
  });
}

function otherQuoteSlips(text: string, [open, close]: readonly [string, string]): Slip[] {
  const other = open === '“' ? /「([^「」\n]+)」/g : /“([^“”\n]+)”/g;
  return quoteSlips(text, other, [open, close], {
    message: 'the quotation marks are not those of this site',
    expected: `${open}…${close}`,
    fix: `Write ${open} and ${close}.`,
  });
}

/** What quotes words of the language; Latin ones may keep the marks of Latin. */
function quoteSlips(
  text: string,
  quotation: RegExp,
  [open, close]: readonly [string, string],
  words: Omit<Slip, 'start' | 'end' | 'replacement'>,
): Slip[] {
  return Array.from(text.matchAll(quotation)).flatMap(({ 0: whole, 1: inside = '', index }) => {
    const end = index + whole.length;
    const isWithin = text.slice(0, index).includes(open) && text.slice(end).includes(close);
    if (!word.test(inside) || isWithin) return [];
    return [
      { start: index, end: index + 1, replacement: open, ...words },
      { start: end - 1, end, replacement: close, ...words },
    ];
  });
}
