import type { Fault, Findings } from '../reading/fault.ts';
import { jobThread } from './job-thread.ts';

/** What the thread of the checks is asked to do. */
export type CheckerJob = { kind: 'check' } | { kind: 'look'; files: string[] };

/** What is known of saved entries before the whole folder is checked again. */
export interface FirstLook {
  /** What is wrong with them by themselves. */
  faults: Fault[];
  /**
   * Their texts by file where only texts changed since the folder last had no fault, so that nothing else
   * in it can have one now; null where the folder has to be checked first.
   */
  texts: Record<string, string> | null;
}

/** Checks the content folder beside what serves its pages; one job at a time. */
export interface Checker {
  check: () => Promise<Findings>;
  look: (files: string[]) => Promise<FirstLook>;
  stop: () => Promise<unknown>;
}

/** Starts the thread of the checks. */
export function startChecker(): Checker {
  const script = new URL('./checker-thread.ts', import.meta.url);
  const thread = jobThread<CheckerJob, unknown>(script);
  return {
    check: async () => (await thread.ask({ kind: 'check' })) as Findings,
    look: async (files) => (await thread.ask({ kind: 'look', files })) as FirstLook,
    stop: thread.stop,
  };
}
