import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that an editor or translator could do to the starter, and where it should be named. */
export interface Slip {
  id: string;
  kind: string;
  /** Whether it was looked at while the rules were tried. */
  half: 'seen' | 'unseen';
  edits: { file: string; find: string; replace: string }[];
  /** Null where the text is as sound as before. */
  expect: { file: string; line: number } | null;
  note: string;
}

/** The files of a content folder as a slip leaves them, and the line of what changed. */
export interface SlippedFiles {
  texts: Map<string, string>;
  line: number;
}

/** Applies a slip; null where the texts have moved on and no longer hold what it changes, once. */
export function slippedFiles(folder: string, { edits, expect }: Slip): SlippedFiles | null {
  const texts = new Map<string, string>();
  for (const { file, find, replace } of edits) {
    const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
    if (text.split(find).length !== 2) return null;
    texts.set(
      file,
      text.replace(find, () => replace),
    );
  }
  const file = expect?.file ?? edits[0]?.file ?? '';
  return { texts, line: lineOfChange(readFileSync(join(folder, file), 'utf8'), texts.get(file)) };
}

function lineOfChange(before: string, after = before): number {
  const first = [...before].findIndex((_, at) => before[at] !== after[at]);
  return before.slice(0, first < 0 ? before.length : first).split('\n').length;
}
