import type { Technique } from '../technique-names.ts';
import { plainNgrams } from '../ngrams.ts';
import type { SearchableEntries } from './find/entries.ts';
import { nameIndex } from './find/name-index.ts';
import type { QueryKnowledge } from './understand/query-knowledge.ts';
import type { Question } from './understand/question.ts';

/** What search knows of a language's words, without what these techniques need. */
export function knowledgeWithout(
  knowledge: QueryKnowledge,
  without: readonly Technique[],
): QueryKnowledge {
  return {
    synonyms: without.includes('synonyms') ? [] : knowledge.synonyms,
    functionWords: without.includes('functionWords') ? new Set() : knowledge.functionWords,
    endings: without.includes('endings') ? [] : knowledge.endings,
    bestBets: without.includes('bestBets') ? [] : knowledge.bestBets,
    variants: without.includes('variants') ? new Map() : knowledge.variants,
  };
}

/** The entries, without their names where these are left out. */
export function entriesWithout(
  searchable: SearchableEntries,
  without: readonly Technique[],
): SearchableEntries {
  if (!without.includes('names')) return searchable;
  return { ...searchable, names: nameIndex([], 0, plainNgrams) };
}

/** The question, as one search for all words where one a concept is left out. */
export function questionWithout(question: Question, without: readonly Technique[]): Question {
  if (!without.includes('fusion')) return question;
  return { ...question, concepts: [{ terms: [{ text: question.plain, weight: 1 }] }] };
}
