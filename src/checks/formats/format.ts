import type { ToCome } from '../to-come.ts';
import type { Fault, Findings } from '../../reading/fault.ts';

/** What a report tells of. */
export interface Reported extends Findings {
  /** They are counted. */
  entries: readonly unknown[];
  /** What readers do not have yet. */
  toCome?: readonly ToCome[];
}

/** Content that was checked, of which a report is to tell. */
export interface ReportedContent extends Reported {
  demonstration: Fault[];
}

/** How a report can be written: for a person, for a program, for the annotations of a workflow. */
export const reportFormats = ['text', 'json', 'github'] as const;

/** One of the ways in which a report can be written. */
export type ReportFormat = (typeof reportFormats)[number];
