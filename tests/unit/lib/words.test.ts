import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { traitsOf } from '../../../src/i18n/traits.ts';
import { normalise, wordsOf } from '../../../src/lib/words.ts';

describe('text is compared without what a reader would not type:', () => {
  test.each([
    ['full-width letters and digits', 'ＵＳＤＴ２０', 'usdt20'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
    ['an ideographic space', '提币　失败', '提币 失败'],
    ['capitals', 'TxID', 'txid'],
    ['typographic apostrophes', 'can’t', "can't"],
    ['several blanks and line ends', ' a \n\t b ', 'a b'],
    ['hangul in pieces', '출금'.normalize('NFD'), '출금'],
  ])('%s', (_name, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});

describe('words are those of the language, without punctuation:', () => {
  test.each<[Locale, string, string[]]>([
    ['en', 'My withdrawal is stuck.', ['my', 'withdrawal', 'is', 'stuck']],
    ['ko', '출금이 멈췄어요?', ['출금이', '멈췄어요']],
    ['en', '…!?', []],
  ])('%s: %s', (locale, text, words) => {
    expect(wordsOf(text, traitsOf(locale))).toEqual(words);
  });

  // How a run of Han is cut is the dictionary's of each ICU; that nothing is lost is ours.
  test.each<[Locale, string, string]>([
    ['zh', '提现，没到账！', '提现没到账'],
    ['zh', 'USDT充值到TRC20。', 'usdt充值到trc20'],
    ['ja', '「出金」できない。', '出金できない'],
  ])('%s: nothing of %s is lost, and more than one word found', (locale, text, joined) => {
    const words = wordsOf(text, traitsOf(locale));
    expect(words.join('')).toBe(joined);
    expect(words.length).toBeGreaterThan(1);
  });
});
