import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../../../src/i18n/locales.ts';
import { questionOf } from '../../../../../src/search/query/understand/question.ts';
import { knowledge } from '../knowledge.ts';

test('a question is normalised, and in Chinese simplified, before anything is looked up', () => {
  const known = knowledge('zh', {
    synonyms: [[['提币', '转出usdt'], []]],
    bestBets: [[['被盗'], 'faq/stolen']],
    variants: new Map([
      ['幣', '币'],
      ['盜', '盗'],
    ]),
  });
  const question = questionOf('　提幣被盜  ＵＳＤＴ ', 'zh', known);
  expect(question.plain).toBe('提币被盗 usdt');
  expect(question.wordings).toEqual(['转出usdt被盗 usdt']);
  expect(question.concepts[0]?.terms.map(({ text }) => text)).toEqual(['提币', '转出usdt']);
  expect(question.bets).toEqual(new Set(['/zh/faq/stolen/']));
});

describe('an entry that editors want first', () => {
  const bets = (query: string, locale: Locale, word: string) => [
    ...questionOf(query, locale, knowledge(locale, { bestBets: [[[word, 'zzzz'], 'faq/stolen']] }))
      .bets,
  ];

  test.each<[Locale, string, string]>([
    ['zh', '我的账户被盗了', '被盗'],
    ['en', 'I was hacked today', 'hacked'],
    ['en', 'someone stole my coins', 'stole my'],
    ['ja', '口座が乗っ取られた', '乗っ取'],
    ['ko', '계정 해킹당했어요', '해킹'],
  ])('in %s is asked for by “%s”', (locale, query, word) => {
    expect(bets(query, locale, word)).toEqual([`/${locale}/faq/stolen/`]);
  });

  test.each<[Locale, string, string]>([
    ['zh', '账户余额', '被盗'],
    ['en', 'unhackedly', 'hacked'],
    ['ja', '口座の開設', '乗っ取'],
    ['ko', '계정 개설', '해킹'],
  ])('in %s is not asked for by “%s”', (locale, query, word) => {
    expect(bets(query, locale, word)).toEqual([]);
  });

  test('is one of several', () => {
    const bestBets: [string[], string][] = [
      [['被盗'], 'faq/stolen'],
      [['验证码'], 'faq/code'],
      [['黑客'], 'faq/hacker'],
    ];
    const { bets: both } = questionOf('被盗以前有人要验证码', 'zh', knowledge('zh', { bestBets }));
    expect(both).toEqual(new Set(['/zh/faq/stolen/', '/zh/faq/code/']));
  });
});

test.each(locales)('nothing is asked in %s by blanks', (locale) => {
  const question = questionOf(' \u3000 ', locale, knowledge(locale));
  expect(question).toMatchObject({ plain: '', wordings: [], concepts: [], bets: new Set() });
});
