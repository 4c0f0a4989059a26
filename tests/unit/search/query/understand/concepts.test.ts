import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../../../src/i18n/locales.ts';
import { conceptsOf, wordingsOf } from '../../../../../src/search/query/understand/concepts.ts';
import { knowledge } from '../knowledge.ts';

describe('the concepts of a query', () => {
  const textsOf = (...asked: Parameters<typeof conceptsOf>) =>
    conceptsOf(...asked).map(({ terms }) => terms.map(({ text }) => text));

  test('are its words', () => {
    expect(textsOf('lost my phone', knowledge('en'))).toEqual([['lost'], ['my'], ['phone']]);
  });

  test.each<[Locale, string, string, string[], string[][]]>([
    ['zh', '提币 慢', '提币', ['提现', '转出'], [['提币', '提现', '转出'], ['慢']]],
    ['en', 'slow cash out', 'cash out', ['withdrawal'], [['slow'], ['cash out', 'withdrawal']]],
    ['ja', '出金 遅延', '出金', ['引き出し'], [['出金', '引き出し'], ['遅延']]],
    ['ko', '출금 지연', '출금', ['인출'], [['출금', '인출'], ['지연']]],
  ])('in %s “%s”: a known term with its others is one', (locale, query, term, others, concepts) => {
    const known = knowledge(locale, { synonyms: [[[term, ...others], []]] });
    expect(textsOf(query, known)).toEqual(concepts);
  });

  test('hold what was typed as it was typed, first and in full', () => {
    const [concept] = conceptsOf('payouts', knowledge('en', { synonyms: [[['fee'], ['payout']]] }));
    expect(concept?.terms[0]).toEqual({ text: 'payouts', weight: 1 });
    expect(concept?.terms[1]?.text).toBe('fee');
    expect(concept?.terms[1]?.weight).toBeLessThan(1);
    expect(concept?.terms[1]?.weight).toBeGreaterThan(0);
  });

  test('do not ask for words that stand in no text', () => {
    const known = knowledge('en', { synonyms: [[['withdrawal'], ['payout', 'cash out']]] });
    expect(textsOf('withdrawal', known)).toEqual([['withdrawal']]);
    expect(textsOf('payout', known)).toEqual([['payout', 'withdrawal']]);
  });

  test('leave out function words and take endings off, beside a known term too', () => {
    const known = knowledge('ko', {
      synonyms: [[['출금', '인출'], []]],
      functionWords: new Set(['이', '안']),
      endings: ['에서'],
    });
    expect(textsOf('거래소에서 출금이 안', known)).toEqual([['거래소'], ['출금', '인출']]);
  });

  test('are not many, however long the query', () => {
    const long = Array.from({ length: 40 }, (_word, at) => `w${at}`).join(' ');
    expect(textsOf(long, knowledge('en')).slice(0, 2)).toEqual([['w0'], ['w1']]);
    expect(textsOf(long, knowledge('en')).length).toBeLessThanOrEqual(12);
    const synonyms = long.split(' ').map((word): [string[], string[]] => [[word, 'zzz'], []]);
    expect(textsOf(long, knowledge('en', { synonyms })).length).toBeLessThanOrEqual(12);
  });

  test.each(locales)('are none in %s where nothing is asked', (locale) => {
    expect(conceptsOf('', knowledge(locale))).toEqual([]);
    expect(conceptsOf('？！', knowledge(locale))).toEqual([]);
  });
});

describe('the wordings of a query', () => {
  test.each([
    ['zh', '提币要多久', [['提币', '提现'], ['取钱']], ['提现要多久', '取钱要多久']],
    ['en', 'get a refund', [['refund', 'chargeback'], []], ['get a chargeback']],
    ['en', 'all fees', [['fee', 'charge'], []], ['all charge']],
    ['ja', '出金できない', [['出金'], ['引き出し']], ['引き出しできない']],
    ['ko', '출금이 안 돼요', [['출금', '인출'], []], ['인출이 안 돼요']],
  ] as const)('in %s put “%s” in others’ words', (locale, query, [written, typed], wordings) => {
    expect(
      wordingsOf(query, knowledge(locale, { synonyms: [[[...written], [...typed]]] })),
    ).toEqual(wordings);
  });

  test('change one term each', () => {
    const groups: [string[], string[]][] = [
      [['提币', '提现'], []],
      [['手续费', '费用'], []],
    ];
    expect(wordingsOf('提币手续费', knowledge('zh', { synonyms: groups }))).toEqual([
      '提现手续费',
      '提币费用',
    ]);
  });

  test('are none without a known term, and not many with a large group', () => {
    const group = Array.from({ length: 90 }, (_word, at) => `w${at}`);
    expect(wordingsOf('hello', knowledge('en', { synonyms: [[group, []]] }))).toEqual([]);
    expect(wordingsOf('w1', knowledge('en', { synonyms: [[group, []]] })).length).toBeLessThan(30);
  });
});
