import type { SlipPattern } from './slip.ts';

/** Letters and digits of a width that stands in no sentence. */
export const widthPatterns: readonly SlipPattern[] = [
  {
    find: /[０-９Ａ-Ｚａ-ｚ]+/gu,
    replace: (found) => found.normalize('NFKC'),
    message: 'full-width letters or digits are hard to read and to find',
    fix: 'Write them half-width.',
  },
  {
    find: /[ｦ-ﾟ]+/gu,
    replace: (found) => found.normalize('NFKC'),
    message: 'half-width katakana are hard to read and to find',
    fix: 'Write them full-width.',
  },
];
