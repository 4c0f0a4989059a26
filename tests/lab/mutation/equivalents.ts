/** A change that no test can notice, because the program does the same with it. */
export interface Equivalent {
  file: string;
  /** The line of the source on which it begins, without its indentation. */
  on: string;
  /** What the mutant puts in place of a part of it. */
  now: string;
  why: string;
}

/** Mutants that are equivalent: told apart from the survivors, and counted neither as killed nor as alive. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/queries/announcements.ts',
    on: 'return isDisturbing && data.ends !== undefined && data.ends > now;',
    now: 'true',
    why: 'nothing is later than undefined; the condition is for the type',
  },
  {
    file: 'src/queries/related.ts',
    on: 'const named = (entry.data.related ?? []).flatMap(',
    now: '["Stryker was here"]',
    why: 'what leads nowhere is left out',
  },
];
