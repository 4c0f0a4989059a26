import type { Nodes } from 'mdast';
import { eatenMarks } from './eaten-marks.ts';
import { doubledMarks, joinedLists, markedTwice, strayLists } from './list-slips.ts';
import type { NodesByType } from './nodes-by-type.ts';

/** A block, or a mark, that is another one than its writer meant. */
export interface BlockSlip {
  kind: 'openFence' | 'underlined' | 'joinedList' | 'doubledMark' | 'strayList' | 'eatenMark';
  line: number;
  /** What was written, from its first line on. */
  source: string;
}

/** What Markdown took for another block or mark than its writer meant. */
export function blockSlips(nodes: NodesByType, source: string): BlockSlip[] {
  const slips = (kind: BlockSlip['kind'], found: Nodes[]): BlockSlip[] =>
    found.map(({ position }) => ({
      kind,
      line: position?.start.line ?? 1,
      source: source.slice(position?.start.offset, position?.end.offset),
    }));
  return [
    ...slips('openFence', nodes.code).filter((slip) => isOpen(slip.source)),
    ...slips('underlined', nodes.heading).filter((slip) => isUnderlinedByChance(slip.source)),
    ...joinedLists(nodes.paragraph, source).map((slip) => ({
      kind: 'joinedList' as const,
      ...slip,
    })),
    ...slips('doubledMark', doubledMarks(nodes.listItem)),
    ...slips('doubledMark', markedTwice(nodes.list, source)),
    ...slips('strayList', strayLists(nodes.list, source)),
    ...slips('eatenMark', eatenMarks([...nodes.emphasis, ...nodes.strong], source)),
  ];
}

/** An open fence runs to the end of the text (CommonMark 4.5). */
function isOpen(written: string): boolean {
  const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  const last = written.trimEnd().split('\n').slice(1).at(-1) ?? '';
  return fence !== undefined && !last.replace(/^[ \t>]*/, '').startsWith(fence);
}

/** Whether dashes below a text made a heading of it (CommonMark 4.3); a long line below a short name is meant. */
function isUnderlinedByChance(written: string): boolean {
  const lines = written.split('\n');
  const [, underline] = /^[ \t>]*(-+|=+)[ \t]*$/.exec(lines.at(-1) ?? '') ?? [];
  if (underline === undefined || lines.length < 2) return false;
  const isName =
    lines.length === 2 && !/[。.!?！？:：;；,，、][”’」』)）]?\s*$/u.test(lines[0] ?? '');
  return !isName || underline.length < 4;
}
