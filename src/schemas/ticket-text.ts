import { unitsPerGrapheme } from './ticket-limits.ts';

const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    : null;

/**
 * The first graphemes of a text (UAX #29), at most `limit` of them; code points in a browser without a segmenter.
 * @example graphemesOf('👨‍👩‍👧가', 1) // ['👨‍👩‍👧']
 */
export function graphemesOf(text: string, limit = Infinity): string[] {
  if (!segmenter) return Array.from(text).slice(0, limit);
  const graphemes: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (graphemes.length >= limit) break;
    graphemes.push(segment);
  }
  return graphemes;
}

/** How long a text is to its reader: its graphemes, which a counter shows and the limits mean. */
export function countGraphemes(text: string): number {
  return graphemesOf(text).length;
}

/** Whether a text has more graphemes than a limit; no more of it is read than needed. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > limit * unitsPerGrapheme || graphemesOf(text, limit + 1).length > limit;
}

/**
 * Text of several lines as it is kept: NFC, LF, no control characters, no blanks around it.
 * @example cleanText(' a\r\nb\u0000 ') // 'a\nb'
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .normalize('NFC')
    .trim();
}

/** Text of one line: as `cleanText`, with each run of blanks made one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/**
 * What is copied rather than written (an identifier, an amount, an address): one line, NFKC, without
 * the invisible characters that travel with a paste.
 * @example cleanValue('\u200ETRC２０ ') // 'TRC20'
 */
export function cleanValue(text: string): string {
  return cleanLine(text.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''))
    .normalize('NFKC')
    .trim();
}
