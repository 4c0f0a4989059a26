import { describe, expect, test } from 'vitest';
import { charactersOf, ngramsOf, plainNgrams } from '../../../src/search/ngrams.ts';

describe('the n-grams of a text', () => {
  test.each([
    ['are pairs of Han, blanks and marks left out', '提币 提币!', ['提币', '币提', '提币']],
    ['are pairs of kana and Han alike', '出金できない', ['出金', '金で', 'でき', 'きな', 'ない']],
    ['are pairs of Hangul syllables', '출금 지연', ['출금', '금지', '지연']],
    ['are triples of Latin words, with beginning and end', 'To be', [' to', 'to ', ' be', 'be ']],
    ['keep letters and digits of a word together', '2FA', [' 2f', '2fa', 'fa ']],
    ['are both kinds in one text', 'USDT到账', ['到账', ' us', 'usd', 'sdt', 'dt ']],
    ['are the character itself where it is alone', '币', ['币']],
    ['hold a character outside the basic plane whole', '𠮷野家', ['𠮷野', '野家']],
    ['are none where there is no letter', ' …!? ', []],
  ])('%s', (_name, text, ngrams) => {
    expect(ngramsOf(text)).toEqual(ngrams);
  });

  test.each([
    ['case', 'TXID', 'txid'],
    ['width', 'ＵＳＤＴ', 'usdt'],
    ['half-width kana', 'ｶﾞｽ代', 'ガス代'],
    ['katakana for hiragana', 'パスワード', 'ぱすわーど'],
    ['a missing space between Korean words', '출금지연', '출금 지연'],
    ['an ideographic space', '提币　地址', '提币地址'],
    ['a decomposed syllable', '출금'.normalize('NFD'), '출금'],
  ])('are the same whatever the %s', (_name, one, other) => {
    expect(ngramsOf(one)).toEqual(ngramsOf(other));
  });

  test.each(['提币', 'withdrawal fee', 'パスワード', '출금 지연', ''])(
    'are the same of what is normalised already: %s',
    (text) => {
      expect(plainNgrams(text)).toEqual(ngramsOf(text));
    },
  );
});

test.each([
  ['zh', '洗钱 fee 2', ['洗', '钱']],
  ['en', 'fees', []],
  ['ja', '出金できない', ['出', '金']],
  ['ja', 'メモとは', []],
  ['ko', '출금 usdt', ['출', '금']],
])('of %s the characters that mean something by themselves: %s', (_locale, text, characters) => {
  expect(charactersOf(text)).toEqual(characters);
});
