import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../../src/i18n/traits.ts';
import { knowledge } from '../knowledge.ts';
import {
  findSynonyms,
  holdsTerm,
  type SynonymGroups,
} from '../../../../../src/search/query/understand/synonyms.ts';

/** The stretches of a query that are terms, as they stand there. */
function found(query: string, synonyms: SynonymGroups, locale: Locale): string[] {
  return findSynonyms(query, { synonyms, language: traitsOf(locale) }).map(({ start, end }) =>
    query.slice(start, end),
  );
}

describe('a query holds', () => {
  test.each<[string, Locale, string, string[], string[]]>([
    ['a term', 'zh', '怎么报税', ['报税', '税务'], ['报税']],
    ['a term at its beginning', 'ja', '出金が遅い', ['出金', '引き出し'], ['出金']],
    [
      'a term of several words',
      'en',
      'how to cash out now',
      ['withdraw', 'cash out'],
      ['cash out'],
    ],
    ['a term with an ending behind it', 'ko', '출금이 안 돼요', ['출금', '인출'], ['출금']],
    ['a term in the plural', 'en', 'two fees', ['fee', 'charge'], ['fees']],
    ['a term in the plural after a hiss', 'en', 'many crashes', ['crash', 'hang'], ['crashes']],
    ['a Latin term beside Han', 'zh', '提usdt到账', ['usdt', '泰达币'], ['usdt']],
    ['a Latin term beside kana', 'ja', 'walletを復元', ['wallet', 'ウォレット'], ['wallet']],
    ['a Latin term before a Korean ending', 'ko', 'otp가 안 와요', ['otp', '인증번호'], ['otp']],
    [
      'a Korean term in a query without blanks',
      'ko',
      '거래소출금수수료',
      ['출금', '인출'],
      ['출금'],
    ],
    [
      'a term with signs of a regular expression',
      'en',
      'is it 2-step?',
      ['2-step', '2fa'],
      ['2-step'],
    ],
    ['a term with brackets', 'ko', '가(나', ['가(나', '다'], ['가(나']],
  ])('%s', (_name, locale, query, group, terms) => {
    expect(found(query, [[group, []]], locale)).toEqual(terms);
  });

  test.each<[string, Locale, string, string[]]>([
    ['inside an English word', 'en', 'coffee shop', ['fee', 'charge']],
    ['at the beginning of a longer English word', 'en', 'feedback', ['fee', 'charge']],
    ['inside a Latin word beside Han', 'zh', '充值xusdt', ['usdt', '泰达币']],
    ['inside a Korean word', 'ko', '미수수료 확인', ['수수료', '비용']],
    ['inside a short Korean word', 'ko', '미수수료', ['수수료', '비용']],
    ['that is not there', 'ja', '入金', ['出金', '引き出し']],
  ])('no term %s', (_name, locale, query, group) => {
    expect(found(query, [[group, []]], locale)).toEqual([]);
    expect(holdsTerm(query, group[0]!, traitsOf(locale))).toBe(false);
  });

  test('a term that stands whole behind a word that only begins with it', () => {
    expect(found('feedback on fee', [[['fee', 'charge'], []]], 'en')).toEqual(['fee']);
    expect(
      findSynonyms('feedback on fee', knowledge('en', { synonyms: [[['fee', 'charge'], []]] }))[0]
        ?.start,
    ).toBe(12);
    expect(holdsTerm('feedback on fee', 'fee', traitsOf('en'))).toBe(true);
  });

  test.each<[Locale, string, SynonymGroups, string[]]>([
    [
      'zh',
      '怎么报税',
      [
        [['税', '税务'], []],
        [['报税', '申报'], []],
      ],
      ['报税'],
    ],
    [
      'en',
      'cash out fee',
      [
        [['cash', 'notes'], []],
        [['cash out', 'withdraw'], []],
      ],
      ['cash out'],
    ],
    [
      'ja',
      '出金手数料',
      [
        [['出金', '引き出し'], []],
        [['出金手数料', '送金料'], []],
      ],
      ['出金手数料'],
    ],
    [
      'ko',
      '자금세탁 신고',
      [
        [['자금', '돈'], []],
        [['자금세탁', '돈세탁'], []],
      ],
      ['자금세탁'],
    ],
  ])('in %s the longest of the terms in “%s”', (locale, query, groups, terms) => {
    expect(found(query, groups, locale)).toEqual(terms);
    expect(found(query, groups.toReversed(), locale)).toEqual(terms);
  });

  test('several terms, in the order of the query', () => {
    const groups: SynonymGroups = [
      [['手续费', '费用'], []],
      [['提币', '提现'], []],
    ];
    expect(found('提币的手续费', groups, 'zh')).toEqual(['提币', '手续费']);
  });
});

describe('of a term that is found', () => {
  const groups: SynonymGroups = [
    [
      ['withdrawal', 'transfer out'],
      ['payout', 'cash out'],
    ],
  ];

  test('the others are told, and which of them stand in the texts', () => {
    const [match] = findSynonyms('my payout', knowledge('en', { synonyms: groups }));
    expect(match?.others).toEqual(['withdrawal', 'transfer out', 'cash out']);
    expect(match?.written).toEqual(['withdrawal', 'transfer out']);
  });

  test('the term itself is none of the others', () => {
    const [match] = findSynonyms('my withdrawals', knowledge('en', { synonyms: groups }));
    expect(match?.others).toEqual(['transfer out', 'payout', 'cash out']);
    expect(match?.written).toEqual(['transfer out']);
  });
});

test('without groups nothing is found', () => {
  expect(findSynonyms('提币', knowledge('zh'))).toEqual([]);
});
