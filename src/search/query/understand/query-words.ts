import { wordsOf } from '../../../lib/words.ts';
import type { QueryKnowledge } from './query-knowledge.ts';

/** How many words of a query are asked for; the rest of a very long one adds nothing. */
const limit = 12;

/**
 * The telling words of a query, each once, without their endings and without function words.
 * @example queryWords('how do I withdraw', 'en', knowledge) // ['how', 'withdraw']
 */
export function queryWords(query: string, locale: string, knowledge: WordKnowledge): string[] {
  const words = wordsOf(query, locale).map((word) => stem(word, knowledge.endings));
  const telling = words.filter((word) => !isFunctionWord(word, locale, knowledge));
  return [...new Set(telling)].slice(0, limit);
}

type WordKnowledge = Pick<QueryKnowledge, 'endings' | 'functionWords'>;

/** Takes endings off, one behind the other, as long as two characters remain. */
function stem(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return ending ? stem(word.slice(0, -ending.length), endings) : word;
}

/** Whether a word says nothing of what a question is about; in Japanese, one or two hiragana. */
function isFunctionWord(word: string, locale: string, { functionWords }: WordKnowledge): boolean {
  if (locale === 'ja' && /^[\u3041-\u3096]{1,2}$/.test(word)) return true;
  return functionWords.has(word);
}
