import type { LineFault } from './fault.ts';
import { pointAt, type Stretch } from './mdx-marks.ts';

/** What the parser stumbled over, and what to blank out in order to read on. */
export interface Diagnosis {
  /** Null where it only follows from a fault already noted. */
  finding: LineFault | null;
  stretches: Stretch[];
  /** The tag, such as `</kbd`, that has lost its other half and is no second fault when met. */
  orphan?: string;
}

/** A fault at an offset of a text. */
export function at(text: string, offset: number, words: Omit<LineFault, 'line'>): LineFault {
  return { ...pointAt(text, offset), ...words };
}

/** The rest of the line on which an offset stands. */
export function lineFrom(text: string, start: number): string {
  return text.slice(start).split('\n', 1)[0] ?? '';
}
