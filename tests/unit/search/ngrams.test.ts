import { describe, expect, test } from 'vitest';
import { charactersOf, ngramFileOf, ngramsOf, plainNgrams } from '../../../src/search/ngrams.ts';

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

describe('the file of an n-gram', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index, 0x5e01),
  );

  test('is the same each time, and among the files', () => {
    for (const ngram of many) {
      const file = ngramFileOf(ngram, 7);
      expect(file).toBe(ngramFileOf(ngram, 7));
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(file);
    }
  });

  test('is the one there is', () => {
    expect(new Set(many.map((ngram) => ngramFileOf(ngram, 1)))).toEqual(new Set([0]));
  });

  test('is now one, now another, so that none grows long', () => {
    const sizes = Array.from({ length: 4 }, () => 0);
    for (const ngram of many) sizes[ngramFileOf(ngram, 4)]! += 1;
    expect(Math.min(...sizes)).toBeGreaterThan(many.length / 4 / 2);
  });

  test.each([
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is by FNV-1a, as the test vector of “%s” has it', (text, hash) => {
    expect(ngramFileOf(text, 2 ** 32)).toBe(hash);
  });
});
