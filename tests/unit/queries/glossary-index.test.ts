import { describe, expect, test } from 'vitest';
import { starterLocales, type StarterLocale } from '../../starter-locales.ts';
import { indexLetter, indexOrder, sortKey } from '../../../src/queries/glossary-index.ts';

const letterOf = (term: string, locale: StarterLocale) =>
  indexLetter(sortKey(term, locale), locale);

describe.each<[StarterLocale, [term: string, letter: string, why: string][]]>([
  [
    'en',
    [
      ['fee', 'F', 'a small letter'],
      ['Éclair', 'E', 'an accent'],
      ['2FA', '#', 'a digit'],
      ['“Gas”', '#', 'a mark'],
      ['区块链', '#', 'Chinese that fills in'],
      ['출금', '#', 'Korean that fills in'],
      ['\u0301fee', 'F', 'a stray accent in front'],
    ],
  ],
  [
    'zh',
    [
      ['区块链', 'Q', 'pinyin'],
      ['充值', 'C', 'pinyin'],
      ['重复', 'C', 'a character of two readings'],
      ['绿', 'L', 'lü'],
      ['USDT充值', 'U', 'Latin before Han'],
      ['ＵＩＤ', 'U', 'full-width Latin'],
      ['chóng zhí', 'C', 'a reading with tones'],
      ['2FA', '#', 'a digit'],
      ['２FA', '#', 'a full-width digit'],
    ],
  ],
  [
    'ja',
    [
      ['あどれす', 'あ', 'hiragana'],
      ['ガス代', 'か', 'a voiced katakana'],
      ['ｶﾞｽ', 'か', 'half-width kana'],
      ['ザラ場', 'さ', 'a voiced katakana'],
      ['だいこう', 'た', 'a voiced hiragana'],
      ['パスキー', 'は', 'a half-voiced kana'],
      ['ビット', 'は', 'a voiced kana'],
      ['ヴァリデーター', 'あ', 'a voiced ウ'],
      ['ぁ', 'あ', 'a small vowel'],
      ['っ', 'た', 'a small つ'],
      ['ょ', 'や', 'a small よ'],
      ['ヶ', 'か', 'a small ケ'],
      ['をん', 'わ', 'を'],
      ['ん', 'わ', 'ん'],
      ['りかく', 'ら', 'the row before the last'],
      ['USDT', 'U', 'Latin'],
      ['2段階', '#', 'a digit'],
      ['取引', '#', 'kanji without a reading'],
      ['取引ガス', '#', 'kanji before kana'],
    ],
  ],
  [
    'ko',
    [
      ['가스비', 'ㄱ', 'a plain initial'],
      ['꼬리', 'ㄱ', 'a doubled ㄱ'],
      ['떡상', 'ㄷ', 'a doubled ㄷ'],
      ['빨간색', 'ㅂ', 'a doubled ㅂ'],
      ['쓰기', 'ㅅ', 'a doubled ㅅ'],
      ['짝', 'ㅈ', 'a doubled ㅈ'],
      ['출금', 'ㅊ', 'an aspirate'],
      ['힣', 'ㅎ', 'the last syllable'],
      ['출금'.normalize('NFD'), 'ㅊ', 'a syllable in pieces'],
      ['UID', 'U', 'Latin'],
      ['2단계 인증', '#', 'a digit'],
    ],
  ],
])('in %s', (locale, terms) => {
  test.each(terms)('%s stands under %s: %s', (term, letter) => {
    expect(letterOf(term, locale)).toBe(letter);
  });
});

test.each<[StarterLocale, string, string]>([
  ['zh', '区块链', 'qu kuai lian'],
  ['ja', 'ガス', 'がす'],
  ['en', 'ガス', 'ガス'],
  ['ko', 'ＵＩＤ', 'UID'],
])('in %s %s is sorted as %s', (locale, term, key) => {
  expect(sortKey(term, locale)).toBe(key);
});

test.each(starterLocales)('in %s what is no letter comes last', (locale) => {
  const first = { zh: 'A', en: 'A', ja: 'あ', ko: 'ㄱ' }[locale];
  expect(indexOrder(first, locale)).toBe(0);
  expect(indexOrder('#', locale)).toBeGreaterThan(indexOrder('Z', locale));
});

test.each(['ja', 'ko'] as const)('in %s Latin comes after the language’s own letters', (locale) => {
  expect(indexOrder('A', locale)).toBeGreaterThan(
    indexOrder({ ja: 'わ', ko: 'ㅎ' }[locale], locale),
  );
});
