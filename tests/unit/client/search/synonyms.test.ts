import { expect, test } from 'vitest';
import { conceptsOf, wordingsOf } from '../../../../src/client/search/concepts.ts';
import { findSynonyms } from '../../../../src/client/search/synonyms.ts';

test.each([
  ['en', 'how to cash out', [['withdraw', 'cash out']], 'cash out'],
  ['en', 'two fees', [['fee', 'charge']], 'fees'],
  ['zh', '怎么报税', [['税', '报税']], '报税'],
  ['ko', '자금세탁 신고', [['자금세탁', '돈세탁']], '자금세탁'],
])('in %s "%s" holds a known term, the longest', (locale, query, groups, term) => {
  const [match] = findSynonyms(query, groups, locale);
  expect(query.slice(match!.start, match!.end)).toBe(term);
});

test.each([
  ['en', 'coffee shop', [['fee', 'charge']]],
  ['ko', '미수수료', [['수수료', '비용']]],
])('in %s "%s" holds no term, since none begins a word', (locale, query, groups) => {
  expect(findSynonyms(query, groups, locale)).toEqual([]);
});

test('a known term becomes one concept with its others, the rest words', () => {
  const concepts = conceptsOf('my refund please', 'en', {
    synonyms: [['refund', 'chargeback']],
    functionWords: new Set(['my']),
    endings: [],
    bestBets: [],
    variants: new Map(),
  });
  expect(concepts.map(({ terms }) => terms.map(({ text }) => text))).toEqual([
    ['refund', 'chargeback'],
    ['please'],
  ]);
});

test('the query is put in the others’ words, itself first', () => {
  expect(wordingsOf('get a refund', 'en', [['refund', 'chargeback']])).toEqual([
    'get a refund',
    'get a chargeback',
  ]);
});

test('a term with signs of a regular expression is text', () => {
  expect(findSynonyms('is it 2-step?', [['2-step', '2fa']], 'en')).toHaveLength(1);
  expect(() => findSynonyms('가(나', [['가(나', '다']], 'ko')).not.toThrow();
});
