import { describe, expect, test } from 'vitest';
import { likenesses, nameIndex } from '../../../../../src/search/query/find/name-index.ts';
import { ngramsOf } from '../../../../../src/search/ngrams.ts';

const indexOf = (...names: string[]) =>
  nameIndex(
    names.map((plain, place) => ({ place, isTitle: true, plain })),
    names.length,
    ngramsOf,
  );
/** How alike a query and each of some names are. */
const like = (query: string, ...names: string[]) => {
  const found = [...likenesses(query, indexOf(...names))];
  return names.map((_name, at) => found.find(([{ place }]) => place === at)?.[1] ?? 0);
};

describe('likeness', () => {
  test.each([
    ['zh', '提币没有到账', '充值地址'],
    ['en', 'withdrawal stuck', 'deposit address'],
    ['ja', '出金できない', '入金アドレス'],
    ['ko', '출금 지연', '입금 주소'],
  ])('in %s is 1 for the same, and 0 where nothing is shared', (_locale, name, other) => {
    const [same, none] = like(name, name, other);
    expect(same).toBeCloseTo(1);
    expect(none).toBe(0);
    expect(likenesses('', indexOf(name)).size).toBe(0);
  });

  test.each([
    ['a typo', 'en', 'withdrawl stuck', 'withdrawal stuck', 'deposit address'],
    ['a letter too many', 'en', 'withdrawall stuck', 'withdrawal stuck', 'deposit address'],
    ['a wrong character', 'zh', '提币没有到帐', '提币没有到账', '充值地址'],
    ['a particle', 'zh', '提币没有到账了', '提币没有到账', '充值没到'],
    ['a missing space', 'ko', '출금지연', '출금 지연', '입금 주소'],
    ['a particle', 'ko', '출금이 지연', '출금 지연', '입금 주소'],
    ['other kana at the end', 'ja', '出金できません', '出金できない', '入金アドレス'],
    ['hiragana for katakana', 'ja', 'ぱすわーど変更', 'パスワード変更', '入金アドレス'],
    ['another order', 'en', 'stuck withdrawal', 'withdrawal stuck', 'deposit address'],
  ])('forgives %s in %s', (_name, _locale, query, meant, other) => {
    const [near, far] = like(query, meant, other);
    expect(near).toBeGreaterThan(0.45);
    expect(far).toBeLessThan(0.3);
  });

  test.each([
    ['zh', '手续费', '提币的手续费是怎么算出来的', '提币的地址是怎么查出来的'],
    ['en', 'memo', 'what a memo is and where to find it', 'what a hash is and where to find it'],
    ['ja', '手数料', '出金の手数料はどう決まりますか', '出金の上限はどう決まりますか'],
    ['ko', '수수료', '출금 수수료는 어떻게 정해지나요', '출금 한도는 어떻게 정해지나요'],
  ])('in %s sees a short query within a long name', (_locale, query, holding, other) => {
    const [held, not] = like(query, holding, other);
    expect(held).toBeGreaterThan(0.3);
    expect(held!).toBeGreaterThan(not! + 0.2);
  });

  test('never passes 1', () => {
    for (const query of ['fee', 'fee fee fee', 'a', '币', '币币']) {
      for (const value of like(query, 'fee', 'a', '币', 'fee fee')) {
        expect(value).toBeLessThanOrEqual(1.0001);
      }
    }
  });

  test('trusts a single shared pair of characters little', () => {
    const [chance] = like('提币', '提币到别的交易所要填写哪些资料才不会出错');
    const [more] = like('提币到别的交易所', '提币到别的交易所要填写哪些资料才不会出错');
    expect(chance!).toBeLessThan(0.3);
    expect(more!).toBeGreaterThan(0.5);
  });

  test('that rests on what every name has counts little', () => {
    const [fee, tax, law] = like('bitcoin tax', 'bitcoin fee', 'bitcoin tax', 'bitcoin law');
    expect(tax).toBeCloseTo(1);
    expect(fee).toBeLessThan(0.6);
    expect(law).toBeLessThan(0.6);
    const [rare] = like('bitcoin tax', 'bitcoin fee', 'deposit tax', 'trade law');
    expect(rare!).toBeGreaterThan(0);
  });

  test('weighs an n-gram by the entries that have it, however many names each has', () => {
    const names = ['memo', 'memo tag', 'memo field', 'fees'].map((plain, at) => ({
      place: at < 3 ? 0 : 1,
      isTitle: at % 3 === 0,
      plain,
    }));
    const { byNgram } = nameIndex(names, 2, ngramsOf);
    expect(byNgram.get('mem')?.weight).toBe(byNgram.get('fee')?.weight);
  });
});

test('without names nothing is alike', () => {
  expect(likenesses('提币', indexOf()).size).toBe(0);
  expect(likenesses('提币', indexOf('')).size).toBe(0);
});
