import type { Traits } from '../../i18n/traits.ts';
import type { SlipPattern } from './slip.ts';

/** Half-width marks by the full-width one. */
const halfWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '：': ': ',
  '；': ';',
  '！': '!',
  '？': '?',
};

/** Full-width marks in a script whose marks are half-width; beside Chinese and Japanese words they are at home. */
export function halfWidthPatterns({ letters }: Traits): SlipPattern[] {
  const gap = letters.includes('Hangul') ? '' : ' ';
  const letter = `[${letters.map((script) => `\\p{Script=${script}}`).join('')}]`;
  const mark = `[，。：；！？](?<=(?:${letter}|[\\d%]).)`;
  const words = {
    message: 'a full-width mark stands in a sentence of half-width marks',
    fix: 'Write the half-width mark.',
  };
  const half = (found: string) => halfWidth[found] ?? found;
  return [
    {
      find: / +[.,](?<=[^\s.,] +[.,])(?=\s|$)/gu,
      replace: (found) => found.trim(),
      message: 'a blank stands before a mark that ends something',
      fix: 'Delete the blank.',
    },
    {
      ...words,
      find: new RegExp(`${mark}(?=${letter}|\\d)`, 'gu'),
      replace: (found) => `${half(found)} `,
    },
    { ...words, find: new RegExp(`${mark}(?=\\s|$)`, 'gu'), replace: half },
    {
      ...words,
      find: new RegExp(` ?（(?<=(?:${letter}|\\d) ?（)(?=[^（）\\n]*${letter})`, 'gu'),
      replace: `${gap}(`,
    },
    { ...words, find: new RegExp(`）(?<=(?:${letter}|[\\d%])）)`, 'gu'), replace: ')' },
  ];
}
