import { wordsOf } from '../../../lib/words.ts';
import type { QueryKnowledge } from './query-knowledge.ts';

/** How many words of a query are asked for; the rest of a very long one adds nothing. */
const limit = 12;

/**
 * The telling words of a query, each once, without their endings and without function words.
 * @example queryWords('how do I withdraw', knowledge) // ['how', 'withdraw']
 */
export function queryWords(query: string, knowledge: WordKnowledge): string[] {
  const words = wordsOf(query, knowledge.language).map((word) => stem(word, knowledge.endings));
  const telling = words.filter((word) => !isFunctionWord(word, knowledge));
  return [...new Set(telling)].slice(0, limit);
}

type WordKnowledge = Pick<QueryKnowledge, 'language' | 'endings' | 'functionWords'>;

/** Takes endings off, one behind the other, as long as two characters remain. */
function stem(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return ending ? stem(word.slice(0, -ending.length), endings) : word;
}

/** Whether a word says nothing of what a question is about, by its shape or its name. */
function isFunctionWord(word: string, { language, functionWords }: WordKnowledge): boolean {
  const { functionWord } = language;
  return (
    (functionWord && new RegExp(`^${functionWord}$`, 'u').test(word)) || functionWords.has(word)
  );
}
