import { wordsOf } from '../../lib/words.ts';

/** Korean particles and endings that stand behind a word, longest first. */
const koreanEndings =
  /(?:이라고|에서는|에게서|으로는|했어요|됐어요|돼요|해요|하나요|인가요|할까요|습니다|합니다|됩니다|이에요|예요|에서|으로|에게|까지|부터|처럼|보다|이나|하고|한테|은|는|이|가|을|를|에|의|로|와|과|도|만|요)$/;

/** How many words of a query are asked for; the rest of a very long one adds nothing. */
const limit = 12;

/**
 * The words of a query, each once, Korean ones without their endings.
 * @example queryWords('비밀번호를 잊었어요', 'ko') // ['비밀번호', '잊었어']
 */
export function queryWords(query: string, locale: string): string[] {
  const words = wordsOf(query, locale).map((word) => (locale === 'ko' ? stem(word) : word));
  return [...new Set(words)].slice(0, limit);
}

function stem(word: string): string {
  const bare = word.replace(koreanEndings, '');
  return bare.length >= 2 ? bare : word;
}
