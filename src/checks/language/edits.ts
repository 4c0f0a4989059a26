import type { Passage } from './passage.ts';
import type { Slip } from './slip.ts';

/** A stretch of a file and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What of a file changes so that a slip is gone; null where only a person can say, or its characters stand apart. */
export function editsOf({ text, from, to }: Passage, slip: Slip): Edit[] | null {
  if (slip.replacement === null) return null;
  const { start, end, replacement } = narrowed(text, slip.start, slip.end, slip.replacement);
  if (start === end) return insertion(from[start], to[start - 1], replacement);
  const chars = Array.from({ length: end - start }, (_, index) => start + index);
  if (chars.some((index) => (from[index] ?? -1) < 0)) return null;
  const isWhole = chars.slice(1).every((index) => from[index] === to[index - 1]);
  if (isWhole) return [{ start: from[start] ?? 0, end: to[end - 1] ?? 0, text: replacement }];
  if (replacement !== '') return null;
  return chars.map((index) => ({ start: from[index] ?? 0, end: to[index] ?? 0, text: '' }));
}

/** What is written between two characters stands where no mark of Markdown is between them. */
function insertion(next = -1, previous = -1, text: string): Edit[] | null {
  return next >= 0 && next === previous ? [{ start: next, end: next, text }] : null;
}

/** Without what stays the same at both ends. */
function narrowed(text: string, start: number, end: number, replacement: string) {
  let [first, last, rest] = [start, end, replacement];
  while (first < last && rest !== '' && text[first] === rest[0]) {
    first += 1;
    rest = rest.slice(1);
  }
  while (first < last && rest !== '' && text[last - 1] === rest.at(-1)) {
    last -= 1;
    rest = rest.slice(0, -1);
  }
  return { start: first, end: last, replacement: rest };
}
