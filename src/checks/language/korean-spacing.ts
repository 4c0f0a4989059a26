import type { SlipPattern } from './slip.ts';

const words = {
  message: 'a dependent noun stands together with the word beside it',
  fix: 'Write blanks around it.',
};

/** Behind the endings of sentences; an abbreviation has other syllables before its full stop. */
const fullStop: SlipPattern = {
  find: /[.!?](?<=[요다죠까]\p{P})(?=\p{Script=Hangul})/gu,
  replace: (found) => `${found} `,
  message: 'no blank stands behind the mark that ends a sentence',
  fix: 'Write a blank.',
};

/**
 * Dependent nouns that stand apart from the verb before them (한글 맞춤법 42), where the letters leave no other
 * reading: 실수 and 별수 are nouns, so that the verbs' syllables are named.
 */
export const koreanSpacing: readonly SlipPattern[] = [
  fullStop,
  { ...words, find: /수(?<=[할될갈볼쓸을]수) ?(?=[있없])/gu, replace: ' 수 ' },
  { ...words, find: /수(?<=[할될갈볼쓸] 수)(?=[있없])/gu, replace: '수 ' },
  { ...words, find: /때(?<=[할될갈볼쓸]때)(?!문|리|우)/gu, replace: ' 때' },
  { ...words, find: /것같(?<=[는은을할될]것같)(?=[아은습네])/gu, replace: ' 것 같' },
];
