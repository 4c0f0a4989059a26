import type { Fault } from '../../../src/reading/fault.ts';
import type { Slip } from './slip.ts';

export const verdicts = ['found', 'elsewhere', 'missed', 'quiet', 'false alarm'] as const;

/** How a check stood the trial of one slip. */
export type Verdict = (typeof verdicts)[number];

/** So many lines beside a slip are still its place. */
const near = 3;

/** Judges what a check says of a slip that it did not say before; lines may have moved. */
export function verdictOn(slip: Slip, line: number, before: Fault[], after: Fault[]): Verdict {
  const known = new Set(before.map(withoutLines));
  const fresh = after.filter((one) => !known.has(withoutLines(one)));
  const { expect } = slip;
  if (!expect) return fresh.length === 0 ? 'quiet' : 'false alarm';
  const isAt = (one: Fault) => one.file.endsWith(expect.file) && Math.abs(one.line - line) <= near;
  // A difference between languages is told at the translation, and names both places.
  const names = (one: Fault) =>
    [...one.message.matchAll(/([\w/-]+\.(?:mdx|yaml|json)):(\d+)/g)].some(
      ([, file = '', at]) => expect.file.endsWith(file) && Math.abs(Number(at) - line) <= near,
    );
  if (fresh.some((one) => isAt(one) || names(one))) return 'found';
  const slug = expect.file.split('/').at(-1) ?? '';
  return fresh.some(({ file }) => file.endsWith(slug)) ? 'elsewhere' : 'missed';
}

function withoutLines({ line: _, ...said }: Fault): string {
  return JSON.stringify(said).replaceAll(/(\.(?:mdx|yaml|json)):\d+/g, '$1');
}
