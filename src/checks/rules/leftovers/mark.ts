/** Something that a reader would see and nobody meant: a mark of Markdown, or of the program a text was copied from. */
export interface LeftoverMark {
  /** Of a mark that was found no other is found. */
  pattern: RegExp;
  /** Where it means something: where a line of a paragraph, a heading or any text begins, or as all of a line or a cell; else anywhere. */
  at?: 'start' | 'heading' | 'opening' | 'whole' | 'end';
  /** Looked for in what was written, without what is escaped, unless it says otherwise. */
  of?: 'source' | 'shown';
  /** Whether it also means something in quotation marks, where a text speaks of it; it does unless it says otherwise. */
  isSpoken?: false;
  /** What is wrong, in a clause without a full stop. */
  message: string;
  expected: string;
  fix: string;
}

/** What a kind of marks has in common: each pattern, or its source, becomes a mark of it; `(?i:…)` around a source is its flag. */
export function marksOf(
  kind: Omit<LeftoverMark, 'pattern'>,
  ...patterns: readonly (RegExp | string)[]
): LeftoverMark[] {
  return patterns.map((pattern) => ({
    ...kind,
    pattern: typeof pattern === 'string' ? patternOf(pattern) : pattern,
  }));
}

/** The whole pattern gets the flag: in long runs of Node 26 modifiers within a pattern were seen to match no longer. */
function patternOf(source: string): RegExp {
  const [, whole] = /^\(\?i:(.*)\)$/s.exec(source) ?? [];
  return whole === undefined ? new RegExp(source, 'gu') : new RegExp(whole, 'giu');
}

/** A letter of Chinese, Japanese or Korean, for a pattern with the flag u. */
export const cjkLetter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
