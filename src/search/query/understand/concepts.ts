import type { QueryKnowledge } from './query-knowledge.ts';
import { queryWords } from './query-words.ts';
import { findSynonyms, type SynonymKnowledge } from './synonyms.ts';

/** One thing that a query is about: the word that was typed and others for the same. */
export interface Concept {
  /** The word that was typed stands first. */
  terms: [typed: Term, ...others: Term[]];
}

/** A word, and how much it counts beside the one that was typed. */
export interface Term {
  text: string;
  weight: number;
}

/** How much a synonym counts beside the word that was typed. */
const synonymWeight = 0.8;
/** How many concepts of a query are asked for; the rest of a very long one adds nothing. */
const limit = 12;
/** How many wordings of a query are compared with the names. */
const wordingLimit = 16;

/** The concepts of a query: its words, with terms of the synonym groups kept whole. */
export function conceptsOf(query: string, knowledge: QueryKnowledge): Concept[] {
  const concepts: Concept[] = [];
  let at = 0;
  for (const { start, end, written } of findSynonyms(query, knowledge)) {
    concepts.push(...wordConcepts(query.slice(at, start), knowledge));
    const typed = { text: query.slice(start, end), weight: 1 };
    concepts.push({ terms: [typed, ...written.map((text) => ({ text, weight: synonymWeight }))] });
    at = end;
  }
  concepts.push(...wordConcepts(query.slice(at), knowledge));
  return concepts.slice(0, limit);
}

/** The query with each known term put in another's words. */
export function wordingsOf(query: string, knowledge: SynonymKnowledge): string[] {
  const others = findSynonyms(query, knowledge).flatMap(({ start, end, others: terms }) =>
    terms.map((term) => query.slice(0, start) + term + query.slice(end)),
  );
  return others.slice(0, wordingLimit);
}

function wordConcepts(text: string, knowledge: QueryKnowledge): Concept[] {
  return queryWords(text, knowledge).map((word) => ({
    terms: [{ text: word, weight: 1 }],
  }));
}
