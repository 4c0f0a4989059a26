import { describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../../src/i18n/traits.ts';
import {
  joinTerms,
  rarityOf,
  searchTerms,
} from '../../../../../src/search/query/find/word-search.ts';
import { serveIndex } from '../served.ts';
import { starter } from '../written.ts';

const found = (...ids: string[]) => [
  { weight: 1, results: ids.map((id, place) => ({ id, score: 10 / (place + 1) })) },
];

describe('what the words of a query found, joined:', () => {
  test('a page with every word is wholly covered', () => {
    const { scores } = joinTerms([found('a', 'b'), found('a')], 100);
    expect(scores.get('a')?.coverage).toBeCloseTo(1);
    expect(scores.get('b')?.coverage).toBeLessThan(1);
  });

  test('a rare word counts more than a common one', () => {
    const everywhere = Array.from({ length: 90 }, (_, index) => ({ id: `c${index}`, score: 1 }));
    const { scores, rarities } = joinTerms(
      [[{ weight: 1, results: everywhere }], found('rare')],
      100,
    );
    expect(scores.get('rare')!.relevance).toBeGreaterThan(scores.get('c0')!.relevance);
    expect(scores.get('rare')!.coverage).toBeGreaterThan(scores.get('c0')!.coverage);
    expect(rarities).toHaveLength(2);
    expect(rarities[1]).toBeGreaterThan(rarities[0]!);
  });

  test('the better place of a word counts more', () => {
    const { scores } = joinTerms([found('first', 'second')], 100);
    expect(scores.get('first')!.relevance).toBeGreaterThan(scores.get('second')!.relevance);
  });

  test('a word that no page holds makes the rest less sure', () => {
    const { scores } = joinTerms([found('a'), []], 100);
    expect(scores.get('a')!.coverage).toBeLessThan(0.6);
  });

  test('a synonym finds a page, yet counts less than the word that was typed', () => {
    const typed = { weight: 1, results: [{ id: 'typed', score: 5 }] };
    const other = { weight: 0.8, results: [{ id: 'other', score: 9 }] };
    const { scores } = joinTerms([[typed, other]], 100);
    expect(scores.get('typed')!.relevance).toBeGreaterThan(scores.get('other')!.relevance);
    expect(scores.get('other')!.coverage).toBeCloseTo(1);
  });

  test('a page that holds a word and its synonym counts once', () => {
    const both = [found('a')[0]!, { weight: 0.8, results: [{ id: 'a', score: 3 }] }];
    const { scores } = joinTerms([both], 100);
    expect(scores.get('a')!.relevance).toBeCloseTo(1);
    expect(scores.get('a')!.coverage).toBeCloseTo(1);
  });

  test.each([
    ['no words', []],
    ['words that nothing holds', [[], []]],
  ])('%s score nothing', (_name, concepts) => {
    expect(joinTerms(concepts, 100).scores.size).toBe(0);
  });

  test('a score of nought divides by nothing', () => {
    const { scores } = joinTerms([[{ weight: 1, results: [{ id: 'a', score: 0 }] }]], 1);
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
  const found = async (locale: Locale, ...words: string[]) =>
    searchTerms(
      words.map((text, at) => ({ text, weight: at === 0 ? 1 : 0.8 })),
      locale,
      traitsOf(locale),
    );

  test.each<[Locale, string, number]>([
    ['zh', '核对', 1],
    ['en', 'explorer', 1],
    ['ja', '承認', 1],
    ['ko', '탐색기', 1],
    ['en', 'trading', 2],
    ['en', 'xylophone', 0],
  ])('of %s the word %s stands on so many pages: %d', async (locale, word, pages) => {
    const [first] = await found(locale, word);
    expect(first?.results).toHaveLength(pages);
  });

  test('each term has its results and its weight, in the order of the terms', async () => {
    const terms = await found('en', 'xylophone', 'trading');
    expect(terms.map(({ weight, results }) => [weight, results.length])).toEqual([
      [1, 0],
      [0.8, 2],
    ]);
  });

  test('an English word stands for no other that begins as it does', async () => {
    expect((await found('en', 'explorxyz'))[0]?.results).toEqual([]);
  });

  test('a Korean word is found behind its endings', async () => {
    expect((await found('ko', '계정'))[0]?.results).toHaveLength(1);
  });
});

test('without an index the search fails, and says so', async () => {
  await expect(searchTerms([], 'xx', traitsOf('en'))).rejects.toThrow();
});

test.each([
  ['a list of ids', ['one']],
  ['a score as text', [{ id: 'one', score: '1' }]],
  ['nothing', undefined],
])('results of another version, with %s, fail', async (_name, results) => {
  vi.resetModules();
  const fresh = await import('../../../../../src/search/query/find/word-search.ts');
  vi.doMock('/pagefind/yy/pagefind.js', () => ({
    init: async () => undefined,
    search: async () => ({ results }),
  }));
  await expect(
    fresh.searchTerms([{ text: 'fee', weight: 1 }], 'yy', traitsOf('en')),
  ).rejects.toThrow('Pagefind');
});
