import type { QueryLanguage } from '../../query-file.ts';
import { isNumber, isText, listOf, objectOf } from '../../../lib/shape.ts';
import type { Term } from '../understand/concepts.ts';
import { loadPagefind } from './pagefind.ts';

/** One page that a term was found on. */
export interface TermResult {
  id: string;
  score: number;
}

/** What Pagefind answers to a term. */
const isAnswer = objectOf<{ results: TermResult[] }>({
  results: listOf(objectOf<TermResult>({ id: isText, score: isNumber })),
});

/** One term's results, best first, and how much the term counts. */
export interface TermResults {
  weight: number;
  results: TermResult[];
}

/** What the concepts of a query found on one page, each from 0 to 1, the rarer ones counting more. */
export interface WordScore {
  /** How well the page holds them. */
  relevance: number;
  /** The share of them that the page holds. */
  coverage: number;
}

/** What the concepts of a query found. */
export interface WordsFound {
  /** By Pagefind's id of the page. */
  scores: Map<string, WordScore>;
  /** How telling each concept is. */
  rarities: number[];
}

/**
 * Asks Pagefind for each term. In place of a word that it does not know it takes the longest beginning
 * that it knows, unless the word is asked for whole; in some languages such a beginning is what finds a
 * word with its endings. Rejects where the index cannot be had.
 */
export async function searchTerms(
  terms: Term[],
  locale: string,
  { asksWholeWords }: Pick<QueryLanguage, 'asksWholeWords'>,
): Promise<TermResults[]> {
  const pagefind = await loadPagefind(locale);
  return Promise.all(
    terms.map(async ({ text, weight }) => {
      const answer = await pagefind.search(asksWholeWords ? `"${text}"` : text);
      if (!isAnswer(answer)) throw new Error('Pagefind answers otherwise than this version asks.');
      return { weight, results: answer.results };
    }),
  );
}

/**
 * Joins one search a term: a page need not hold every concept, yet the more it holds the better, and a
 * concept that few pages hold weighs more (inverse document frequency).
 */
export function joinTerms(concepts: TermResults[][], pages: number): WordsFound {
  const best = concepts.map(bestOfTerms);
  const rarities = best.map((shares) => rarityOf(shares.size, pages));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const scores = new Map<string, WordScore>();
  best.forEach((shares, index) => {
    const weight = (rarities[index] ?? 0) / total;
    for (const [id, share] of shares) {
      const sum = scores.get(id) ?? { relevance: 0, coverage: 0 };
      sum.relevance += weight * share;
      sum.coverage += weight;
      scores.set(id, sum);
    }
  });
  return { scores, rarities };
}

/** How telling it is that a page holds what `found` pages hold: near 0 on every page, 1 and more on few. */
export function rarityOf(found: number, pages: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
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
