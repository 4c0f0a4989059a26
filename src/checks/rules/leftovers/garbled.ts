import { marksOf, type LeftoverMark } from './mark.ts';

/** Text that was read in another encoding than it was written in, and signs of fonts that readers lack. */
export const garbledText: LeftoverMark[] = [
  ...marksOf(
    {
      isSpoken: false,
      message: 'the text was read in the wrong encoding',
      expected: 'what was written',
      fix: 'Open the first file as UTF-8, and copy again.',
    },
    /锟斤拷|占쏙옙|烫烫烫|屯屯屯|锘匡?|(?<![?!])\?{4,}/g,
    // UTF-8 read as GBK, as Shift_JIS, and as Windows-1252 in two and three bytes.
    /[锛鈥銆][^\x00-\x7f]?/g,
    /[縺繧繝][^\x00-\x7f]?/g,
    /[ÂÃ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/g,
    /[à-ï][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]{2}/g,
    /(?:[à-ï][‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€¡-º¼-¿]{1,2}){2,}/g,
    // GBK or EUC-KR, and Shift_JIS, read as Latin-1.
    /(?=[\u00b0-\u00fe]*[À-ÿ])(?:[\u00b0-\u00f7][\u00a1-\u00fe]){3,}/g,
    /(?=[À-ÿ]*[¡-¿])(?=[¡-¿]*[À-ÿ])(?:[\u00b0-\u00f7][\u00a1-\u00fe]){2}/g,
    /(?:[‚ƒ][^\s]){3,}/g,
  ),
  ...marksOf(
    {
      message: 'a sign of a symbol font shows as an empty box',
      expected: 'an ordinary sign or none',
      fix: 'Delete it, or type a sign in its place.',
    },
    /[\ue000-\uf8ff]/g,
  ),
];
