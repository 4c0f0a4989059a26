import { expect, test } from 'vitest';
import { conceptScores, rarityOf } from '../../../../src/client/search/concept-scores.ts';

const found = (...ids: string[]) => [
  { weight: 1, results: ids.map((id, place) => ({ id, score: 10 / (place + 1) })) },
];

test('a page with every word of the query is wholly covered', () => {
  const scores = conceptScores([found('a', 'b'), found('a')], 100);
  expect(scores.get('a')?.coverage).toBeCloseTo(1);
  expect(scores.get('b')?.coverage).toBeLessThan(1);
});

test('a rare word counts more than a common one', () => {
  const everywhere = Array.from({ length: 90 }, (_, index) => ({ id: `c${index}`, score: 1 }));
  const common = [{ weight: 1, results: everywhere }];
  const scores = conceptScores([common, found('rare')], 100);
  expect(scores.get('rare')!.relevance).toBeGreaterThan(scores.get('c0')!.relevance);
  expect(scores.get('rare')!.coverage).toBeGreaterThan(scores.get('c0')!.coverage);
  expect(rarityOf(1, 100)).toBeGreaterThan(rarityOf(50, 100));
});

test('the better place of a word counts more', () => {
  const scores = conceptScores([found('first', 'second')], 100);
  expect(scores.get('first')!.relevance).toBeGreaterThan(scores.get('second')!.relevance);
});

test('a word that no page holds makes the rest less sure', () => {
  const scores = conceptScores([found('a'), []], 100);
  expect(scores.get('a')!.coverage).toBeLessThan(0.6);
});

test('a synonym finds a page, yet counts less than the word that was typed', () => {
  const typed = { weight: 1, results: [{ id: 'typed', score: 5 }] };
  const other = { weight: 0.8, results: [{ id: 'other', score: 9 }] };
  const scores = conceptScores([[typed, other]], 100);
  expect(scores.get('typed')!.relevance).toBeGreaterThan(scores.get('other')!.relevance);
  expect(scores.get('other')!.coverage).toBeCloseTo(1);
});

test.each([
  ['no words', []],
  ['words that nothing holds', [[], []]],
])('%s score nothing', (_name, perWord) => {
  expect(conceptScores(perWord, 100).size).toBe(0);
});

test('a score of nought divides by nothing', () => {
  expect(
    conceptScores([[{ weight: 1, results: [{ id: 'a', score: 0 }] }]], 1).get('a')?.relevance,
  ).toBe(0);
});
