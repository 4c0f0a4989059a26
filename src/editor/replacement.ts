/** A stretch of a text that is to be another one; all else stays byte for byte. */
export interface Replacement {
  /** Offsets in the text, the end not included. */
  start: number;
  end: number;
  text: string;
}

/** A text with stretches replaced, which do not overlap; what is inserted stands before what begins there. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
  let [edited, from] = ['', 0];
  const inOrder = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text: fresh } of inOrder) {
    edited += text.slice(from, start) + fresh;
    from = end;
  }
  return edited + text.slice(from);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
