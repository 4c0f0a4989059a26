import type { Paragraph, Parents, Nodes, Root, Text } from 'mdast';

/** A line of running text, without code and the addresses of links. */
export interface TextLine {
  /** Line of the file, from 1. */
  line: number;
  /** As it was written, with spaces in place of what is escaped. */
  written: string;
  /** As a reader sees it. */
  shown: string;
  /** Whether it begins a line of its paragraph, where Markdown looks for its marks. */
  isStart: boolean;
}

/** A backslash before a mark (CommonMark 2.4), or a mark by its number or name (2.5). */
const escaped = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** The lines of all text of a body, in its order. */
export function textLines(tree: Root, source: string): TextLine[] {
  const lines: TextLine[] = [];
  const read = (node: Nodes, parent: Parents | null): void => {
    if (node.type === 'text') lines.push(...linesOf(node, startsParagraph(node, parent), source));
    if ('children' in node)
      (node as Parents).children.forEach((child) => read(child, node as Parents));
  };
  read(tree, null);
  return lines;
}

function linesOf({ position, value }: Text, isStart: boolean, source: string): TextLine[] {
  if (!position) return [];
  const written = source
    .slice(position.start.offset, position.end.offset)
    .replace(escaped, (mark) => ' '.repeat(mark.length))
    .split('\n');
  const shown = value.split('\n');
  return written.map((text, index) => ({
    line: position.start.line + index,
    // A line of a quotation begins with its mark.
    written: index === 0 ? text : text.replace(/^[ \t>]+/, ''),
    shown: shown[index] ?? '',
    isStart: index > 0 || isStart,
  }));
}

function startsParagraph(node: Text, parent: Parents | null): boolean {
  if (parent?.type !== 'paragraph') return false;
  const place = (parent as Paragraph).children.indexOf(node);
  return place === 0 || (parent as Paragraph).children[place - 1]?.type === 'break';
}
