import { describe, expect, test } from 'vitest';
import { likeness, ngramsOf, weighNgrams } from '../../../../src/client/search/ngrams.ts';

test.each([
  ['pairs of Han, blanks and marks left out', '提币 提币!', ['提币', '币提']],
  ['triples of Latin words, with beginning and end', 'To be', [' to', 'to ', ' be', 'be ']],
  ['both in one text', 'USDT到账', ['到账', ' us', 'usd', 'sdt', 'dt ']],
  ['one character stands for itself', '币', ['币']],
  ['a character outside the basic plane is one', '𠮷野家', ['𠮷野', '野家']],
  ['nothing has none', ' …', []],
])('n-grams: %s', (_name, text, pairs) => {
  expect([...ngramsOf(text)]).toEqual(pairs);
});

describe('likeness', () => {
  const like = (a: string, b: string) => likeness(ngramsOf(a), ngramsOf(b), new Map());

  test('is 1 for the same and 0 for what shares nothing', () => {
    expect(like('withdrawal', 'withdrawal')).toBeCloseTo(1);
    expect(like('withdrawal', '提币')).toBe(0);
    expect(like('', 'fee')).toBe(0);
  });

  test.each([
    ['a typo', 'withdrawl stuck', 'withdrawal stuck', 'deposit address'],
    ['a missing space', '출금지연', '출금 지연', '입금 주소'],
    ['a particle', '提币没有到账', '提币没到账', '充值地址'],
    ['other kana at the end', '出金できません', '出金できない', '入金アドレス'],
  ])('forgives %s', (_name, query, meant, other) => {
    expect(like(query, meant)).toBeGreaterThan(0.5);
    expect(like(query, other)).toBeLessThan(0.3);
  });

  test('what every name has tells little', () => {
    const names = ['bitcoin fee', 'bitcoin tax', 'bitcoin law'].map(ngramsOf);
    const weights = weighNgrams(names);
    const [fee, tax] = names.map((name) => likeness(ngramsOf('bitcoin tax'), name, weights));
    expect(fee).toBeLessThan(0.6);
    expect(tax).toBeCloseTo(1);
  });
});
