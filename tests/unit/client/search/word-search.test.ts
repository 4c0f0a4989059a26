import { describe, expect, test } from 'vitest';
import type { Concept } from '../../../../src/client/search/concepts.ts';
import { joined, rarityOf, searchWords } from '../../../../src/client/search/word-search.ts';
import { serveIndex } from './served.ts';
import { starter } from './written.ts';

const found = (...ids: string[]) => [
  { weight: 1, results: ids.map((id, place) => ({ id, score: 10 / (place + 1) })) },
];

describe('what the words of a query found, joined:', () => {
  test('a page with every word is wholly covered', () => {
    const { scores } = joined([found('a', 'b'), found('a')], 100);
    expect(scores.get('a')?.coverage).toBeCloseTo(1);
    expect(scores.get('b')?.coverage).toBeLessThan(1);
  });

  test('a rare word counts more than a common one', () => {
    const everywhere = Array.from({ length: 90 }, (_, index) => ({ id: `c${index}`, score: 1 }));
    const { scores, rarities } = joined([[{ weight: 1, results: everywhere }], found('rare')], 100);
    expect(scores.get('rare')!.relevance).toBeGreaterThan(scores.get('c0')!.relevance);
    expect(scores.get('rare')!.coverage).toBeGreaterThan(scores.get('c0')!.coverage);
    expect(rarities).toHaveLength(2);
    expect(rarities[1]).toBeGreaterThan(rarities[0]!);
  });

  test('the better place of a word counts more', () => {
    const { scores } = joined([found('first', 'second')], 100);
    expect(scores.get('first')!.relevance).toBeGreaterThan(scores.get('second')!.relevance);
  });

  test('a word that no page holds makes the rest less sure', () => {
    const { scores } = joined([found('a'), []], 100);
    expect(scores.get('a')!.coverage).toBeLessThan(0.6);
  });

  test('a synonym finds a page, yet counts less than the word that was typed', () => {
    const typed = { weight: 1, results: [{ id: 'typed', score: 5 }] };
    const other = { weight: 0.8, results: [{ id: 'other', score: 9 }] };
    const { scores } = joined([[typed, other]], 100);
    expect(scores.get('typed')!.relevance).toBeGreaterThan(scores.get('other')!.relevance);
    expect(scores.get('other')!.coverage).toBeCloseTo(1);
  });

  test('a page that holds a word and its synonym counts once', () => {
    const both = [found('a')[0]!, { weight: 0.8, results: [{ id: 'a', score: 3 }] }];
    const { scores } = joined([both], 100);
    expect(scores.get('a')!.relevance).toBeCloseTo(1);
    expect(scores.get('a')!.coverage).toBeCloseTo(1);
  });

  test.each([
    ['no words', []],
    ['words that nothing holds', [[], []]],
  ])('%s score nothing', (_name, concepts) => {
    expect(joined(concepts, 100).scores.size).toBe(0);
  });

  test('a score of nought divides by nothing', () => {
    const { scores } = joined([[{ weight: 1, results: [{ id: 'a', score: 0 }] }]], 1);
    expect(scores.get('a')?.relevance).toBe(0);
  });
});

test('a word tells more the fewer pages have it, and never less than nothing', () => {
  const rarities = [0, 1, 10, 50, 99, 100].map((pages) => rarityOf(pages, 100));
  expect(rarities).toEqual(rarities.toSorted((a, b) => b - a));
  expect(Math.min(...rarities)).toBeGreaterThan(0);
  expect(rarityOf(0, 0)).toBeGreaterThan(0);
});

describe('in the index', () => {
  serveIndex(starter);
  const concepts = (...words: string[][]): Concept[] =>
    words.map((terms) => ({
      terms: terms.map((text, at) => ({ text, weight: at === 0 ? 1 : 0.8 })),
    }));
  const count = starter.length / 4;

  test.each([
    ['zh', ['哈希'], 1],
    ['en', ['explorer'], 1],
    ['ja', ['承認'], 1],
    ['ko', ['탐색기'], 1],
    ['en', ['trading'], 2],
    ['en', ['xylophone'], 0],
  ])('of %s the word %s stands on so many pages: %d', async (locale, word, pages) => {
    const { scores } = await searchWords(concepts(word), locale, count);
    expect(scores.size).toBe(pages);
  });

  test('a page is found by a synonym alone', async () => {
    const { scores } = await searchWords(concepts(['xylophone', 'explorer']), 'en', count);
    expect(scores.size).toBe(1);
  });

  test('an English word stands for no other that begins as it does', async () => {
    const { scores } = await searchWords(concepts(['explorxyz']), 'en', count);
    expect(scores.size).toBe(0);
  });

  test('a Korean word is found behind its endings', async () => {
    const { scores } = await searchWords(concepts(['계정']), 'ko', count);
    expect(scores.size).toBe(1);
  });
});

test('without an index the search fails, and says so', async () => {
  await expect(searchWords([{ terms: [] }], 'xx', 1)).rejects.toThrow();
});
