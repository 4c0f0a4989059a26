import { expect, test } from 'vitest';
import { rarityOf, wordScores } from '../../../../src/client/search/word-scores.ts';

const found = (...ids: string[]) => ids.map((id, place) => ({ id, score: 10 / (place + 1) }));

test('a page with every word of the query is wholly covered', () => {
  const scores = wordScores([found('a', 'b'), found('a')], 100);
  expect(scores.get('a')?.coverage).toBeCloseTo(1);
  expect(scores.get('b')?.coverage).toBeLessThan(1);
});

test('a rare word counts more than a common one', () => {
  const common = Array.from({ length: 90 }, (_, index) => ({ id: `c${index}`, score: 1 }));
  const scores = wordScores([common, found('rare')], 100);
  expect(scores.get('rare')!.relevance).toBeGreaterThan(scores.get('c0')!.relevance);
  expect(scores.get('rare')!.coverage).toBeGreaterThan(scores.get('c0')!.coverage);
  expect(rarityOf(1, 100)).toBeGreaterThan(rarityOf(50, 100));
});

test('the better place of a word counts more', () => {
  const scores = wordScores([found('first', 'second')], 100);
  expect(scores.get('first')!.relevance).toBeGreaterThan(scores.get('second')!.relevance);
});

test('a word that no page holds, such as a typo, hides nothing', () => {
  const scores = wordScores([found('a'), []], 100);
  expect(scores.get('a')!.coverage).toBeGreaterThan(0.6);
});

test.each([
  ['no words', []],
  ['words that nothing holds', [[], []]],
])('%s score nothing', (_name, perWord) => {
  expect(wordScores(perWord, 100).size).toBe(0);
});

test('a score of nought divides by nothing', () => {
  expect(wordScores([[{ id: 'a', score: 0 }]], 1).get('a')?.relevance).toBe(0);
});
