import type { EntryRule } from '../content.ts';
import { quoted } from '../fault.ts';
import type { BlockSlip } from '../reading/block-slips.ts';

const words: Readonly<
  Record<BlockSlip['kind'], { message: string; expected: string; fix: string }>
> = {
  openFence: {
    message: 'the code is opened and not closed, so that all below it is code',
    expected: 'a line of ``` below the code',
    fix: 'Write the same marks on a line of their own where the code ends.',
  },
  underlinedHeading: {
    message: 'the line of dashes below this text makes a heading of it',
    expected: '## Heading, or a blank line above the dashes',
    fix: 'Leave a blank line above the dashes, or write the heading with #.',
  },
};

/** A block is the one that its writer meant. */
export const blockSlipWarnings: EntryRule = ({ body }) =>
  (body?.blockSlips ?? []).map(({ kind, line, source }) => ({
    line,
    ...words[kind],
    found: quoted(source.split('\n')[0] ?? ''),
  }));
