/** What a rule of language has found in a passage. */
export interface Slip {
  /** Its first character in the passage. */
  start: number;
  /** The character behind it. */
  end: number;
  /** What it should be; null where only a person can say. */
  replacement: string | null;
  /** What is wrong, in a clause without a full stop. */
  message: string;
  expected?: string;
  fix: string;
}

/** A slip that a pattern finds, and what is written in its place. */
export interface SlipPattern extends Omit<Slip, 'start' | 'end' | 'replacement'> {
  find: RegExp;
  replace: string | ((found: string) => string);
}

/** Where the patterns are found in a text. */
export function slipsBy(patterns: readonly SlipPattern[], text: string): Slip[] {
  return patterns.flatMap(({ find, replace, ...words }) =>
    Array.from(text.matchAll(find), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      replacement: typeof replace === 'string' ? replace : replace(found),
      ...words,
    })),
  );
}
