import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { Chance } from './chance.ts';

type List = keyof typeof lists;
/** The word lists, each with the language that its holders write. */
export const lists = { english, simplified, traditional, japanese, korean };
export const localeOf: Record<List, Locale> = {
  english: 'en',
  simplified: 'zh',
  traditional: 'zh',
  japanese: 'ja',
  korean: 'ko',
};

/** A random phrase of 12 to 24 words, as BIP 39 makes one. */
export function phraseOf(list: List, chance: Chance): string[] {
  const entropy = chance.bytes(chance.pick([16, 16, 20, 24, 28, 32]));
  return entropyToMnemonic(entropy, lists[list]).normalize('NFKC').split(/\s/u);
}

/** Ways in which people write a phrase down; those of some lists alone say which. */
export const formats: Record<
  string,
  { write: (words: string[], chance: Chance) => string; of?: List[] }
> = {
  plain: { write: (words) => words.join(' ') },
  capitals: { write: (words) => words.join(' ').toUpperCase() },
  'a capital each': {
    write: (words) => words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '),
  },
  'full width': { write: (words) => wide(words.join(' ')) },
  decomposed: { write: (words) => words.join(' ').normalize('NFKD') },
  'ideographic spaces': { write: (words) => words.join('\u3000') },
  commas: { write: (words) => words.join(', ') },
  'commas of a CJK text': { write: (words) => words.join(japaneseComma) },
  'middle dots': { write: (words) => words.join('\u30fb') },
  tabs: { write: (words) => words.join('\t') },
  hyphens: { write: (words) => words.join('-') },
  'a line each': { write: (words) => words.join('\n') },
  'a line each, CRLF': { write: (words) => words.join('\r\n\r\n') },
  bullets: { write: (words) => words.map((word) => `\u2022 ${word}`).join('\n') },
  'numbered lines': { write: (words) => words.map((word, at) => `${at + 1}. ${word}`).join('\n') },
  'numbered in a row': {
    write: (words) => words.map((word, at) => `${at + 1}) ${word}`).join(' '),
  },
  'full-width numbers': {
    write: (words) => words.map((word, at) => `${wide(`${at + 1}.`)}${word}`).join(' '),
  },
  'circled numbers': {
    write: (words) => words.map((word, at) => String.fromCodePoint(circled(at)) + word).join(' '),
  },
  'named numbers': {
    write: (words) => words.map((word, at) => `word${at + 1}=${word}`).join('\n'),
  },
  'named numbers with a colon': {
    write: (words) => words.map((word, at) => `W ${at + 1}: ${word}`).join(', '),
  },
  'lines of four': {
    write: (words) => words.map((word, at) => word + (at % 4 === 3 ? '\n' : ' ')).join(''),
  },
  'a table': {
    write: (words) => words.map((word, at) => `| ${at + 1} | ${word} |`).join('\n'),
  },
  'a list in JSON': { write: (words) => JSON.stringify(words, null, 2) },
  'objects in JSON': {
    write: (words) => JSON.stringify(words.map((word, index) => ({ index, word }))),
  },
  'quotation marks': { write: (words) => words.map((word) => `\u201c${word}\u201d`).join(' ') },
  'list items of HTML': { write: (words) => words.map((word) => `<li>${word}</li>`).join('') },
  'zero-width spaces between': { write: (words) => words.join('\u200b') },
  'zero-width characters within': {
    write: (words) => words.map((word) => [...word].join('\u200d')).join(' '),
  },
  'nine of them': { write: (words) => words.slice(0, 9).join(' ') },
  'without the first two': { write: (words) => words.slice(2).join(' ') },
  'this and that between': {
    write: (words, chance) =>
      words.map((word) => word + chance.pick([' ', ', ', '\n', ' - ', ' / '])).join(''),
  },
  'four letters each': {
    write: (words) => words.map((word) => word.slice(0, 4)).join(' '),
    of: ['english'],
  },
  'nothing between': {
    write: (words) => words.join(''),
    of: ['english', 'simplified', 'traditional', 'japanese'],
  },
  'groups of three': {
    write: (words) => words.map((word, at) => word + (at % 3 === 2 ? ' ' : '')).join(''),
    of: ['simplified', 'traditional'],
  },
};

/** Formats whose line has to be the phrase’s own. */
export const lineFormats = ['nothing between', 'groups of three'];

const japaneseComma = '\u3001';
const circled = (at: number) => (at < 20 ? 0x2460 + at : 0x3251 + at - 20);

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
