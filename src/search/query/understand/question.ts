import { localeHref } from '../../../lib/path.ts';
import { conceptsOf, wordingsOf, type Concept } from './concepts.ts';
import { loadKnowledge, understood, type QueryKnowledge } from './query-knowledge.ts';
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
  return {
    asked: query,
    plain,
    wordings: wordingsOf(plain, knowledge),
    concepts: conceptsOf(plain, knowledge),
    bets: new Set(
      betsFor(plain, knowledge).map(([, reference]) => localeHref(locale, `${reference}/`)),
    ),
  };
}

/** Whether a text names an emergency: editors want an entry before all others for it (`bestBets`). */
export async function isUrgent(text: string, locale: string): Promise<boolean> {
  const knowledge = await loadKnowledge(locale);
  return betsFor(understood(text, knowledge), knowledge).length > 0;
}

function betsFor(plain: string, { bestBets, language }: QueryKnowledge) {
  return bestBets.filter(([words]) => words.some((word) => holdsTerm(plain, word, language)));
}
