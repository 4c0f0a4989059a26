import type { QueryKnowledge } from '../../../../src/search/query/understand/query-knowledge.ts';

/** What search knows of a language's words, with what a test adds. */
export function knowledge(known: Partial<QueryKnowledge> = {}): QueryKnowledge {
  return {
    synonyms: [],
    functionWords: new Set(),
    endings: [],
    bestBets: [],
    variants: new Map(),
    ...known,
  };
}
