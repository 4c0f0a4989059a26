import type { Code, Heading } from 'mdast';

/** A block that is another one than its writer meant. */
export interface BlockSlip {
  kind: 'openFence' | 'underlinedHeading';
  line: number;
  source: string;
}

/** Code whose fence nobody closed, and paragraphs that a line of dashes below them made a heading. */
export function blockSlips(code: Code[], headings: Heading[], source: string): BlockSlip[] {
  return [
    ...code
      .map((node) => ({ node, written: writtenOf(node, source) }))
      .filter(({ written }) => isOpen(written))
      .map(({ node, written }) => slip('openFence', node, written)),
    ...headings
      .map((node) => ({ node, written: writtenOf(node, source) }))
      .filter(({ written }) => /\n[ \t>]*(?:-+|=+)[ \t]*$/.test(written))
      .map(({ node, written }) => slip('underlinedHeading', node, written)),
  ];
}

function writtenOf({ position }: Code | Heading, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** An open fence runs to the end of the text (CommonMark 4.5). */
function isOpen(written: string): boolean {
  const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  const last = written.trimEnd().split('\n').slice(1).at(-1) ?? '';
  return fence !== undefined && !last.replace(/^[ \t>]*/, '').startsWith(fence);
}

function slip(kind: BlockSlip['kind'], { position }: Code | Heading, source: string): BlockSlip {
  return { kind, line: position?.start.line ?? 1, source };
}
