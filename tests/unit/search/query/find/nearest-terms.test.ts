import { describe, expect, test } from 'vitest';
import { nearestTerms } from '../../../../../src/search/query/find/nearest-terms.ts';
import { serveIndex } from '../served.ts';
import { starter } from '../written.ts';

serveIndex(starter, {
  zh: { synonyms: [['手续费', '费用']], functionWords: ['怎么'] },
  en: { synonyms: [['confirmations', 'confirms']], functionWords: ['how'] },
  ja: { synonyms: [['承認', 'コンファーム']] },
  ko: { synonyms: [['블록 탐색기', '탐색기']] },
});

describe('the term that was meant is offered', () => {
  test.each([
    ['en', 'with a typo', 'withdrwal', 'withdrawal'],
    ['en', 'with a letter too many', 'passsword', 'password'],
    [
      'en',
      'in the middle of other words',
      'why would my pasword never ever arrive on mondays',
      'password',
    ],
    ['en', 'from the synonyms', 'confrmations', 'confirmations'],
    ['zh', 'with a homophone', '提笔', '提币'],
    ['zh', 'with another character', '手序费', '手续费'],
    ['ja', 'with a kana too few', 'パスワド', 'パスワード'],
    ['ja', 'in hiragana', 'ぱすわーど', 'パスワード'],
    ['ko', 'with a letter too few', '비밀버호', '비밀번호'],
    ['ko', 'with another vowel', '시스탬', '시스템'],
  ])('in %s %s: “%s”', async (locale, _name, query, term) => {
    expect(await nearestTerms(query, locale)).toContain(term);
  });
});

test('the nearest is first, and there are three at most', async () => {
  const terms = await nearestTerms('withdrawl', 'en');
  expect(terms[0]).toBe('withdrawal');
  expect(terms.length).toBeGreaterThan(1);
  expect(terms.length).toBeLessThanOrEqual(3);
  expect(new Set(terms).size).toBe(terms.length);
});

test.each(['memo', 'MEMO', 'ｍｅｍｏ', 'withdrawal'])(
  'what was typed, “%s”, is not offered itself',
  async (query) => {
    expect(await nearestTerms(query, 'en')).not.toContain(query.normalize('NFKC').toLowerCase());
  },
);

test.each([
  ['zh', '量子力学'],
  ['zh', '题现'],
  ['en', 'xylophone'],
  ['en', 'passenger'],
  ['ja', '量子力学'],
  ['ko', '햇볕'],
  ['en', ''],
])('in %s nothing is near to “%s”', async (locale, query) => {
  expect(await nearestTerms(query, locale)).toEqual([]);
});

test('only words that stand in the texts are offered', async () => {
  expect(await nearestTerms('confirmz', 'en')).not.toContain('confirms');
});

test('where the entries cannot be had, it fails and says so', async () => {
  await expect(nearestTerms('fee', 'xx')).rejects.toThrow('404');
});
