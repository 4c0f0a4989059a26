/** A change that no test can notice, because the program does the same with it. */
export interface Equivalent {
  file: string;
  /** What stands in the source, and what the mutant puts in its place. */
  was: string;
  now: string;
  why: string;
}

/** Mutants that are equivalent: told apart from the survivors, and counted neither as killed nor as alive. */
export const equivalents: readonly Equivalent[] = [];
