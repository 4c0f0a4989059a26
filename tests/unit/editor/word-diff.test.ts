import { expect, test } from 'vitest';
import { wordDiff } from '../../../src/editor/status/word-diff.ts';
import { markedDiff } from '../../../src/editor/status/write-status.ts';

test.each<[string, string, string, string, string]>([
  [
    'one word in English',
    'en',
    'If it waits, pay.',
    'If it rests, pay.',
    'If it [-waits-]{+rests+}, pay.',
  ],
  ['words beside each other', 'en', 'a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
  ['a word more', 'en', 'a b', 'a b c', 'a b{+ c+}'],
  ['a word less', 'en', 'a b c', 'b c', '[-a -]b c'],
  [
    'a word in Chinese',
    'zh-Hans',
    '请在提币前核对地址。',
    '请在提币前核对网络。',
    '请在提币前核对[-地址-]{+网络+}。',
  ],
  [
    'a word in Japanese',
    'ja',
    '出金の前に住所を確認します。',
    '出金の前に宛先を確認します。',
    '出金の前に[-住所-]{+宛先+}を確認します。',
  ],
  [
    'a word in Korean',
    'ko',
    '출금 전에 주소를 확인해요.',
    '출금 전에 네트워크를 확인해요.',
    '출금 전에 [-주소를-]{+네트워크를+} 확인해요.',
  ],
  ['everything', 'en', '', 'New.', '{+New.+}'],
  ['nothing', 'en', 'Same.', 'Same.', 'Same.'],
])('%s that changed is told', (_what, lang, before, after, says) => {
  expect(markedDiff(wordDiff(before, after, lang))).toBe(says);
});

test('both texts can be put together again', () => {
  const [before, after] = ['one two three four five', 'zero two three 4 five six'];
  const pieces = wordDiff(before, after, 'en');
  const text = (left: string) => pieces.filter(({ kind }) => kind !== left).map((one) => one.text);
  expect(text('added').join('')).toBe(before);
  expect(text('removed').join('')).toBe(after);
});

test('of a long text what stands around a change is shown', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  const says = markedDiff(wordDiff(words, words.replace('w50', 'new'), 'en'));
  expect(says).toMatch(/^….*w49 \[-w50-\]\{\+new\+\} w51.*…$/);
  expect(says.length).toBeLessThan(130);
});

test('a text that is long and wholly another is shown before and after', () => {
  const [before, after] = ['a ', 'b '].map((word) => word.repeat(2100));
  expect(wordDiff(before ?? '', after ?? '', 'en').map(({ kind }) => kind)).toContain('removed');
});
