import type { OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import type { BlockSlip } from '../../reading/block-slips.ts';

const words: Readonly<
  Record<BlockSlip['kind'], { message: string; expected: string; fix: string }>
> = {
  openFence: {
    message: 'the code is opened and not closed, so that all below it is code',
    expected: 'a line of ``` below the code',
    fix: 'Write the same marks on a line of their own where the code ends.',
  },
  underlined: {
    message: 'the line of dashes below this text makes a heading of it',
    expected: '## Heading, or a blank line above the dashes',
    fix: 'Leave a blank line above the dashes, or write the heading with #.',
  },
  joinedList: {
    message: 'these lines run together in one paragraph: what they begin with makes no list',
    expected: '1. item, or - item, each on a line of its own',
    fix: 'Begin each line with 1. or a hyphen, and a space, or leave a blank line between them.',
  },
  doubledMark: {
    message: 'the mark of the list stands twice',
    expected: '- item',
    fix: 'Delete one mark. For a number in the text write 3\\.',
  },
  strayList: {
    message: 'the number that begins this line became the mark of a list',
    expected: 'a number that nothing changes',
    fix: 'Write \\+ or 2026\\. in the text, or take the blank out: +44 20 …',
  },
  eatenMark: {
    message: 'the asterisks are read as emphasis and not shown',
    expected: '50 × 2, or 50\\*2',
    fix: 'Write × in a sum, and \\* for an asterisk that readers are to see.',
  },
};

/** A block is the one that its writer meant. */
export const blockSlipWarnings: OwnRule = ({ body }) =>
  (body?.blockSlips ?? []).map(({ kind, line, source }) => ({
    line,
    ...words[kind],
    found: quoted(source.split('\n')[0] ?? ''),
  }));
