import type { Nodes, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isFactText } from './fact-uses.ts';

/** A line of running text, without code and the addresses of links. */
export interface TextLine {
  /** Line of the file, from 1. */
  line: number;
  /** As it stands in the file. */
  source: string;
  /** The same with spaces in place of what is escaped. */
  written: string;
  /** As a reader sees it. */
  shown: string;
  /** What holds it: a block, a mark such as bold, or the frontmatter. */
  holder: Parents['type'] | 'frontmatter';
  /** Whether it begins a line of its block, where Markdown looks for its marks. */
  isStart: boolean;
  /** Whether nothing follows on its line. */
  isEnd: boolean;
}

/** A backslash before a mark (CommonMark 2.4), or a mark by its number or name (2.5). */
const escaped = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** A bare address, whose marks are its own. */
const address = /(?:https?:\/\/|www\.)[^\s\p{Ps}\p{Pe}]+/gu;

const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** The lines of all text of a body, in its order. */
export function textLines(tree: Root, source: string): TextLine[] {
  const lines: TextLine[] = [];
  const read = (parent: Parents): void => {
    for (const node of placed(parent)) {
      // What a fact says is not what was written there.
      if (node.type === 'text' && !isFactText(node)) lines.push(...linesOf(node, parent, source));
      if ('children' in node) read(node as Parents);
    }
  };
  read(tree);
  return lines;
}

/** The children of a node; those that a bare address left without their place (mdast-util-gfm-autolink-literal) as one text. */
function placed(parent: Parents): Nodes[] {
  const children: Nodes[] = parent.children;
  const { position } = parent;
  const isLost = (node?: Nodes) => node !== undefined && !node.position;
  if (parent.type !== 'paragraph' || !position || !children.some(isLost)) return children;
  return children.flatMap((node, index) => {
    if (!isLost(node)) return [node];
    if (isLost(children[index - 1])) return [];
    const next = children.findIndex((other, place) => place > index && other.position);
    const group = children.slice(index, next < 0 ? undefined : next);
    const start = children[index - 1]?.position?.end ?? position.start;
    const end = children[next]?.position?.start ?? position.end;
    return [
      { type: 'text', value: group.map((one) => toString(one)).join(''), position: { start, end } },
    ];
  });
}

function linesOf(node: Text, parent: Parents, source: string): TextLine[] {
  const { position, value } = node;
  if (!position) return [];
  const shown = value.split('\n');
  const written = source.slice(position.start.offset, position.end.offset).split('\n');
  return written.map((text, index) => {
    // A line of a quotation begins with its mark.
    const line = index === 0 ? text : text.replace(/^[ \t>]+/, '');
    return {
      line: position.start.line + index,
      source: line,
      written: line
        .replace(escaped, (mark) => ' '.repeat(mark.length))
        .replace(address, (found) => found.replace(/[*_~=#|]/g, '-')),
      shown: shown[index] ?? '',
      holder: parent.type,
      isStart: index > 0 || isEdge(position.start.offset, parent, 'start'),
      isEnd: index < written.length - 1 || isEdge(position.end.offset, parent, 'end'),
    };
  });
}

/** Whether a text stands at the start or the end of its block, or of a line of it that a break makes. */
function isEdge(offset: number | undefined, parent: Parents, side: 'start' | 'end'): boolean {
  if (!blocks.includes(parent.type)) return false;
  const children: Nodes[] = parent.children;
  const isNeighbour = ({ position }: Nodes) =>
    side === 'start' ? position?.end.offset === offset : position?.start.offset === offset;
  const neighbour = children.find(isNeighbour);
  return neighbour === undefined || neighbour.type === 'break';
}
