// Characters for patterns with the flag u.

/** Letters of Chinese and Japanese, which have no case and no blanks between words. */
export const ideographs = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;

/** Full-width marks, which bring their own blank. */
export const fullWidthMarks = '、。，．：；！？「」『』（）《》〈〉【】〔〕';

/** Marks that close something in a Chinese or Japanese sentence. */
export const closingMarks = '”’」』）》〉】〕';

/** Letters and digits of Latin, and what is filled in. */
export const latinOrDigit = String.raw`A-Za-z0-9\uE000`;
