/** What the words of a query found on one page. */
export interface WordScore {
  /** Sum of the words' relevance, each from 0 to 1. */
  relevance: number;
  /** Share of the query's words that stand on the page, 0 to 1. */
  coverage: number;
}

/** One word's results, best first, as Pagefind gives them. */
export type WordResults = { id: string; score: number }[];

/**
 * Joins one search a word: a page need not hold every word, yet the more it holds the better, and a
 * word that few pages hold weighs more (inverse document frequency).
 */
export function wordScores(perWord: WordResults[], pages: number): Map<string, WordScore> {
  const scores = new Map<string, WordScore>();
  for (const results of perWord) {
    const best = results[0]?.score ?? 0;
    const rarity = Math.log(1 + pages / (1 + results.length));
    for (const { id, score } of results) {
      const sum = scores.get(id) ?? { relevance: 0, coverage: 0 };
      sum.relevance += best > 0 ? (rarity * score) / best : 0;
      sum.coverage += 1 / perWord.length;
      scores.set(id, sum);
    }
  }
  return scores;
}
