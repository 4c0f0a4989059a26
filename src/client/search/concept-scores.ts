/** What the concepts of a query found on one page. */
export interface ConceptScore {
  /** Sum of the concepts' relevance, the rarer ones more. */
  relevance: number;
  /** Share of the query's concepts that the page holds, the rarer ones counting more, 0 to 1. */
  coverage: number;
}

/** One term's results, best first, as Pagefind gives them, and how much the term counts. */
export interface TermResults {
  weight: number;
  results: { id: string; score: number }[];
}

/**
 * Joins one search a term: a page need not hold every concept, yet the more it holds the better, and a
 * concept that few pages hold weighs more (inverse document frequency).
 */
export function conceptScores(concepts: TermResults[][], pages: number): Map<string, ConceptScore> {
  const best = concepts.map(bestOfTerms);
  const weights = concepts.map((terms) => conceptRarity(terms, pages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<string, ConceptScore>();
  best.forEach((found, index) => {
    const weight = weights[index] ?? 0;
    for (const [id, share] of found) {
      const sum = scores.get(id) ?? { relevance: 0, coverage: 0 };
      sum.relevance += weight * share;
      sum.coverage += weight / total;
      scores.set(id, sum);
    }
  });
  return scores;
}

/** How telling it is that a page holds what `found` pages hold: near 0 on every page, 1 and more on few. */
export function rarityOf(found: number, pages: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}

/** How telling a concept is, by the pages that hold any of its terms. */
export function conceptRarity(terms: TermResults[], pages: number): number {
  return rarityOf(bestOfTerms(terms).size, pages);
}

/** For each page, its best term's score as a share of that term's best page. */
function bestOfTerms(terms: TermResults[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { weight, results } of terms) {
    const top = results[0]?.score ?? 0;
    for (const { id, score } of results) {
      const share = top > 0 ? (weight * score) / top : 0;
      shares.set(id, Math.max(share, shares.get(id) ?? 0));
    }
  }
  return shares;
}
