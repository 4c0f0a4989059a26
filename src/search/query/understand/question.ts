import { localeHref } from '../../../lib/path.ts';
import { conceptsOf, wordingsOf, type Concept } from './concepts.ts';
import { understood, type QueryKnowledge } from './query-knowledge.ts';
import { holdsTerm } from './synonyms.ts';

/** A query as far as it is understood. */
export interface Question {
  /** As it was typed. */
  asked: string;
  /** As search compares it. */
  plain: string;
  /** The query with its terms put in other words. */
  wordings: string[];
  concepts: Concept[];
  /** Addresses that editors want first. */
  bets: ReadonlySet<string>;
}

/** Understands a query by what search knows of the locale's words. */
export function questionOf(query: string, locale: string, knowledge: QueryKnowledge): Question {
  const plain = understood(query, knowledge);
  const held = knowledge.bestBets.filter(([words]) =>
    words.some((word) => holdsTerm(plain, word, locale)),
  );
  return {
    asked: query,
    plain,
    wordings: wordingsOf(plain, locale, knowledge.synonyms),
    concepts: conceptsOf(plain, locale, knowledge),
    bets: new Set(held.map(([, reference]) => localeHref(locale, `${reference}/`))),
  };
}
