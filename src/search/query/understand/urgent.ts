import { loadKnowledge, understood } from './query-knowledge.ts';
import { holdsTerm } from './synonyms.ts';

/** Whether a text names an emergency: editors want an entry before all others for it (`bestBets`). */
export async function isUrgent(text: string, locale: string): Promise<boolean> {
  const knowledge = await loadKnowledge(locale);
  const plain = understood(text, knowledge);
  return knowledge.bestBets.some(([words]) => words.some((word) => holdsTerm(plain, word, locale)));
}
