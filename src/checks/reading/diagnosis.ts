import type { Finding } from '../fault.ts';
import { placeOf, type Stretch } from './mdx-marks.ts';

/** What the parser stumbled over, and what to blank out in order to read on. */
export interface Diagnosis {
  /** Null where it only follows from a fault already noted. */
  finding: Finding | null;
  stretches: Stretch[];
  /** The tag, such as `</kbd`, that has lost its other half and is no second fault when met. */
  orphan?: string;
}

/** A finding at an offset of a text. */
export function at(text: string, offset: number, words: Omit<Finding, 'line'>): Finding {
  return { ...placeOf(text, offset), ...words };
}

/** The rest of the line on which an offset stands. */
export function lineFrom(text: string, start: number): string {
  return text.slice(start).split('\n', 1)[0] ?? '';
}
