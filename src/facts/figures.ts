/** A number that stands in prose, with what is beside it. */
export interface Figure {
  /** Line of the file, from 1. */
  line: number;
  before: string;
  /** Without the marks of its language, such as `10000`, `8:00` or `1–3`. */
  number: string;
  after: string;
}

/**
 * A number or a time of day, or one to another, also by a wave dash or the word for "to" of each language; what begins within a word
 * or a number is none.
 */
const pattern =
  /(?<![A-Za-z\d.,:/+#_-])(\d{1,2}:\d{2}|\d[\d,]*(?:\.\d+)?)(?:(?:\s?[-–—~\u301c\u81f3\u5230]\s?| to |\u304b\u3089|\uc5d0\uc11c ?)(\d{1,2}:\d{2}|\d[\d,]*(?:\.\d+)?))?/gu;

/** So many characters beside a number tell what it is of. */
const reach = 16;

/** The numbers of a line of prose. */
export function figuresIn(text: string, line: number): Figure[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(pattern)].map(({ 0: whole, 1: low = '', 2: high, index }) => {
    const end = index + whole.length;
    return {
      line,
      before: plain.slice(Math.max(0, index - reach), index),
      number: [low, high].flatMap((one) => (one ? plainNumber(one) : [])).join('–'),
      after: plain.slice(end, end + reach),
    };
  });
}

/**
 * A number as it is compared.
 * @example plainNumber('10,000') // '10000'
 */
export function plainNumber(written: string): string {
  if (written.includes(':')) return written.replace(/^0(?=\d)/, '');
  return String(Number(written.replaceAll(',', '')));
}
