import type { LocaleCounts } from './folder-status.ts';
import type { ToldEntry } from './told-status.ts';

/** What is counted, and what it is called. */
export const statusColumns = [
  ['up to date', 'current'],
  ['stale', 'stale'],
  ['unfinished', 'unfinished'],
  ['no record', 'unrecorded'],
  ['missing', 'missing'],
  ['review overdue', 'overdue'],
  ['parity broken', 'parity'],
] as const satisfies [name: string, key: keyof LocaleCounts][];

/** Says in a line why somebody has to look at a text. */
export function headline({ state, source, on, open, overdue }: ToldEntry): string {
  const says = {
    current: '',
    source: '',
    stale: `stale: last said on ${on} what ${source} says`,
    unfinished: `unfinished: ${open} texts have TODO: before them`,
    unrecorded: `no record of ${source}`,
    missing: `missing: ${source} is not translated`,
    unreadable: 'cannot be read; run check',
  }[state];
  const due = overdue && `should have been read again by ${overdue}`;
  return [says, due].filter(Boolean).join('; ') || 'differs from its source';
}
