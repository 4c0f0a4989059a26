import type { Findings } from '../reading/fault.ts';

/** What the thread of the checks is asked to do. */
export type CheckerJob =
  | { kind: 'check' }
  /** Indexes what was last checked: the languages named, or all. */
  | { kind: 'index'; locales: readonly string[] | 'all' };

/** What it answers. */
export type CheckerAnswer =
  | { kind: 'checked'; findings: Findings }
  | { kind: 'indexed'; counts: Record<string, number> }
  | { kind: 'failed'; reason: string };
