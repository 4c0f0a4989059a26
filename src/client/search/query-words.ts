import { wordsOf } from '../../lib/words.ts';
import { isFunctionWord } from './function-words.ts';

/** Korean particles and verb endings that stand behind a word, longest first. */
const koreanEndings = new RegExp(
  `(?:${[
    '하려면 하는데 했는데 되는데 했어요 됐어요 되나요 하나요 인가요 할까요 될까요 합니다 됩니다 습니다',
    '이에요 이라고 에서는 에게서 으로는 이란 하는 하고 하면 해야 해요 돼요 되는 나요 까요 어요 아요 네요',
    '는데 지만 려면 예요 라고 에서 으로 에게 까지 부터 처럼 보다 이나 한테 란 은 는 이 가 을 를 에 의',
    '로 와 과 도 만 요 면 고 서 된 한 할',
  ]
    .join(' ')
    .split(' ')
    .join('|')})$`,
);

/** How many words of a query are asked for; the rest of a very long one adds nothing. */
const limit = 12;

/**
 * The telling words of a query, each once, Korean ones without their endings.
 * @example queryWords('비밀번호를 잊었어요', 'ko') // ['비밀번호', '잊었']
 */
export function queryWords(query: string, locale: string): string[] {
  const words = wordsOf(query, locale).map((word) => (locale === 'ko' ? stem(word) : word));
  const telling = words.filter((word) => !isFunctionWord(word, locale));
  return [...new Set(telling)].slice(0, limit);
}

/** Takes endings off as long as two syllables remain: 세금을 → 세금, 채굴하는데 → 채굴. */
function stem(word: string): string {
  const bare = word.replace(koreanEndings, '');
  if (bare === word || bare.length < 2) return word;
  return stem(bare);
}
