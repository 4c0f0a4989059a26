import type { Verdict } from '../verdicts.ts';

/** What the build after one edit cost and made, beside a clean build of the same state. */
export interface EditRow {
  name: string;
  isOfText: boolean;
  userSeconds: number;
  wallSeconds: number;
  cleanUserSeconds: number;
  /** How many files the edit changes in a clean build. */
  changed: number;
  /** Files that are not those of the clean build. */
  differences: string[];
}

/** The share of a clean build that an edit of text may cost. */
export const shareBudget = 0.1;

/** The edit that is none: what a build costs in any case. */
export const unedited = 'nothing';

/** How much of the clean build's user CPU the build after the edit took. */
export function shareOf({ userSeconds, cleanUserSeconds }: EditRow): number {
  return userSeconds / cleanUserSeconds;
}

/** Holds each edit against its budget, and what it made against the clean build. */
export function editVerdicts(rows: EditRow[]): Verdict[] {
  return rows.flatMap((row) => [judgeShare(row), judgeBytes(row), ...judgeEffect(row)]);
}

function judgeShare(row: EditRow): Verdict {
  const share = shareOf(row);
  const figure = `${row.name}: ${(share * 100).toFixed(1)} % of a clean build`;
  if (!row.isOfText) return { says: `${figure} (no budget)`, isMet: true };
  return { says: `${figure} (budget ${shareBudget * 100})`, isMet: share <= shareBudget };
}

function judgeBytes({ name, differences: all }: EditRow): Verdict {
  if (all.length === 0) return { says: `${name}: every byte as a clean build has it`, isMet: true };
  const shown = all.slice(0, 10).join(', ');
  const more = all.length > 10 ? ` and ${all.length - 10} more` : '';
  return {
    says: `${name}: ${all.length} files differ from a clean build: ${shown}${more}`,
    isMet: false,
  };
}

/** An edit that no page shows proves nothing. */
function judgeEffect({ name, changed }: EditRow): Verdict[] {
  if (name === unedited ? changed === 0 : changed > 0) return [];
  return [{ says: `${name}: changes ${changed} files`, isMet: false }];
}
