import { pinyin } from 'pinyin-pro';
import type { Locale } from '../i18n/locales.ts';
import { latinLetters } from '../i18n/scripts.ts';
import { traitsOf } from '../i18n/traits.ts';
import { letterPattern } from '../lib/letter-pattern.ts';

/** Where a term stands that begins with neither a letter nor a syllable of the index. */
const rest = '#';

const collators = new Map<string, Intl.Collator>();

/**
 * What a term is sorted by: pinyin for Han in Chinese, hiragana for katakana in Japanese.
 * @example sortKey('区块链', 'zh') // 'qu kuai lian'
 */
export function sortKey(written: string, locale: Locale): string {
  const plain = written.normalize('NFKC');
  const { reading } = traitsOf(locale);
  if (reading === 'pinyin') return pinyin(plain, { toneType: 'none', nonZh: 'consecutive' });
  return reading === 'kana' ? toHiragana(plain) : plain;
}

/**
 * The letter of the index under which a sort key stands.
 * @example indexLetter('がす', 'ja') // 'か'
 * @example indexLetter('출금', 'ko') // 'ㅊ'
 */
export function indexLetter(key: string, locale: Locale): string {
  const { lang, letters, indexLetters } = traitsOf(locale);
  const [first = ''] = key.replace(/^\p{M}+/u, '');
  const { compare } = baseCollator(lang);
  const listed = listOf(locale).find((letter) => compare(letter, first) === 0);
  if (listed) return listed;
  const script = letters.find((one) => one !== 'Latin' && letterPattern([one]).test(first));
  if (!script) return rest;
  if (indexLetters.length === 0) return [...first.normalize('NFD').toUpperCase()][0] ?? rest;
  // The head of a row, and an initial, stand for what follows them up to the next.
  const heads = indexLetters.filter((letter) => letterPattern([script]).test(letter));
  return heads.findLast((head) => compare(head, first) < 0) ?? rest;
}

/** The place of a letter in the language's index: Latin ones after its own, what is no letter last. */
export function indexOrder(letter: string, locale: Locale): number {
  const list = listOf(locale);
  return letter === rest ? list.length : list.indexOf(letter);
}

function listOf(locale: Locale): readonly string[] {
  return [...new Set([...traitsOf(locale).indexLetters, ...latinLetters])];
}

/** Compares letters, whatever their case, accents, voicing or size. */
function baseCollator(lang: string): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang, { sensitivity: 'base' });
  collators.set(lang, collator);
  return collator;
}

function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
