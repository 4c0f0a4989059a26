import type { Fault, LineFault } from '../../reading/fault.ts';

/** What became of something on the way, as the step that saw it tells. */
export interface Note extends Omit<LineFault, 'line'> {
  /** Whether a person has to do something; else it is told so that nothing changes unseen. */
  needsPerson: boolean;
  /** Words of the new text beside which it is. */
  near?: string;
}

/** Takes what a step has to tell. */
export type Noting = (note: Note) => void;

/** A note with its place: a file of the content folder, or of the export where nothing was written. */
export interface ImportFinding extends Fault {
  needsPerson: boolean;
  /** Where it came from, such as `articles.json: article 360001 (en-us)`. */
  source: string;
}
