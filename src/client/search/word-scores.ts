/** What the words of a query found on one page. */
export interface WordScore {
  /** Sum of the words' relevance, the rarer words more. */
  relevance: number;
  /** Share of the query's words that stand on the page, the rarer ones counting more, 0 to 1. */
  coverage: number;
}

/** One word's results, best first, as Pagefind gives them. */
export type WordResults = { id: string; score: number }[];

/**
 * Joins one search a word: a page need not hold every word, yet the more it holds the better, and a
 * word that few pages hold weighs more (inverse document frequency). A word that no page holds, such
 * as a typo, weighs as much as a common one.
 */
export function wordScores(perWord: WordResults[], pages: number): Map<string, WordScore> {
  const weights = perWord.map((results) => rarityOf(results.length, pages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<string, WordScore>();
  perWord.forEach((results, index) => {
    const weight = weights[index] ?? 0;
    const best = results[0]?.score ?? 0;
    for (const { id, score } of results) {
      const sum = scores.get(id) ?? { relevance: 0, coverage: 0 };
      sum.relevance += best > 0 ? (weight * score) / best : 0;
      sum.coverage += weight / total;
      scores.set(id, sum);
    }
  });
  return scores;
}

/** The weight of a word that no page holds. */
const unknownWord = 0.5;

/** How telling a word is: near 0 on every page, 1 and more on few. */
export function rarityOf(found: number, pages: number): number {
  if (found === 0) return unknownWord;
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}
