import { pinyin } from 'pinyin-pro';
import type { Locale } from '../i18n/locales.ts';

/** Where a term stands that begins with neither a letter nor a syllable of the index. */
const rest = '#';

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const kanaRows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
const hangulInitials = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'];

/** The letters of each language's index, in order; Latin follows where it is not the language's own. */
const letters: Record<Locale, string[]> = {
  en: latin,
  zh: latin,
  ja: [...kanaRows, ...latin],
  ko: [...hangulInitials, ...latin],
};

/**
 * What a term is sorted by: pinyin for Han in Chinese, hiragana for katakana in Japanese.
 * @example sortKey('区块链', 'zh') // 'qu kuai lian'
 */
export function sortKey(reading: string, locale: Locale): string {
  const plain = reading.normalize('NFKC');
  if (locale === 'zh') return pinyin(plain, { toneType: 'none', nonZh: 'consecutive' });
  if (locale === 'ja') return toHiragana(plain);
  return plain;
}

/**
 * The letter of the index under which a sort key stands.
 * @example indexLetter('がす', 'ja') // 'か'
 * @example indexLetter('출금', 'ko') // 'ㅊ'
 */
export function indexLetter(key: string, locale: Locale): string {
  const first = key.normalize('NFKD').replace(/\p{M}/gu, '').charAt(0).toUpperCase();
  if (latin.includes(first)) return first;
  if (locale === 'ja') return kanaRow(key);
  if (locale === 'ko') return hangulInitial(key);
  return rest;
}

/** The place of a letter in the language's index; what is no letter comes last. */
export function indexOrder(letter: string, locale: Locale): number {
  const index = letters[locale].indexOf(letter);
  return index < 0 ? letters[locale].length : index;
}

function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The row of the 50-sound table: the last row whose head does not come after the syllable. */
function kanaRow(key: string): string {
  // Decomposed, ゔ begins with う; as it stands in Unicode it would come after わ.
  const first = key.normalize('NFKD').charAt(0);
  if (!/[\u3041-\u3096]/.test(first)) return rest;
  return kanaRows.findLast((head) => head <= fullSize(first)) ?? rest;
}

/** The syllable that a small one is written for: every small one stands before its own, but ゕ and ゖ. */
function fullSize(kana: string): string {
  if ('ゕゖ'.includes(kana)) return 'か';
  return 'ぁぃぅぇぉっゃゅょゎ'.includes(kana) ? String.fromCharCode(kana.charCodeAt(0) + 1) : kana;
}

/** The initial of a syllable block; doubled consonants stand with their single one (Unicode 3.12). */
function hangulInitial(key: string): string {
  const block = key.charCodeAt(0) - 0xac00;
  if (block < 0 || block > 11171) return rest;
  return [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'][Math.floor(block / 588)] ?? rest;
}
