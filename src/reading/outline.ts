import type { Nodes, Parents, Root, Table } from 'mdast';
import type { Locale } from '../i18n/locales.ts';
import type { Amount } from './numbers/amount.ts';
import { amountsIn } from './numbers/amounts-in.ts';
import { TracedText } from './traced-text.ts';
import { lineOf, type LineByPath } from './yaml-document.ts';

/** A block of an entry, with the amounts that it names. */
export interface Block {
  /** Such as `paragraph`, `heading2`, `table3x2` (rows and columns), `steps4` or `callout-danger`. */
  kind: string;
  line: number;
  amounts: PlacedAmount[];
}

/** An amount, and the line on which it stands. */
export type PlacedAmount = Omit<Amount, 'index'> & { line: number };

/** What is read one after the other, for ten thousand outlines are held at once. */
export type Outline = string;

type Written = Readonly<Record<string, unknown>>;

/** What of an entry must be the same in every language, as little text: its blocks and the amounts in them. */
export function outlineOf(
  tree: Root,
  written: Written,
  lines: LineByPath,
  locale: Locale,
): Outline {
  const blocks: Block[] = ['title', 'description'].map((key) => {
    const line = lineOf(lines, [key]);
    const text = typeof written[key] === 'string' ? written[key] : '';
    return block(key, line, new TracedText().add(text, line), locale);
  });
  const read = (node: Nodes, around: string): void => {
    const line = node.position?.start.line ?? 1;
    const kind = kindOf(node);
    const text = isLeaf(node) ? TracedText.of(node) : undefined;
    if (kind) blocks.push(block(around + kind, line, text, locale));
    if (text || !('children' in node)) return;
    const inside = kind?.startsWith('steps') ? stepMark : around;
    for (const child of node.children) read(child, inside);
  };
  read(tree, '');
  return blocks.map(packed).join('\n');
}

/** The blocks of an outline. */
export function blocksOf(outline: Outline): Block[] {
  return outline.split('\n').filter(Boolean).map(unpacked);
}

/** A text that stands by itself, such as a value of a document. */
export function textBlock(text: string, line: number, locale: Locale): Block {
  return block('text', line, new TracedText().add(text, line), locale);
}

function block(kind: string, line: number, text: TracedText | undefined, locale: Locale): Block {
  if (!text) return { kind, line, amounts: [] };
  const amounts = amountsIn(text.text, locale).map(({ index, ...amount }) => ({
    ...amount,
    line: text.lineAt(index),
  }));
  return { kind, line, amounts };
}

/** What stands before the kind of a block that is part of a step. */
const stepMark = 'step/';

/** Whether the place of a block tells a reader something: in a table, or in a step. */
export function hasFixedPlace({ kind }: Block): boolean {
  return kind === 'tableCell' || kind.startsWith(stepMark);
}

/** Blocks that hold text and no other block. */
function isLeaf({ type }: Nodes): boolean {
  return ['heading', 'paragraph', 'tableCell', 'code'].includes(type);
}

/** Undefined for what only holds others, or is no block. */
function kindOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading${node.depth}`;
    case 'table':
      return `table${shapeOf(node)}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementKind(node);
    case 'paragraph':
    case 'tableCell':
    case 'code':
    case 'listItem':
    case 'blockquote':
      return node.type;
    default:
      return undefined;
  }
}

function elementKind(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
  if (node.name === 'Callout') {
    const type = node.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'type',
    );
    return `callout-${typeof type?.value === 'string' ? type.value : ''}`;
  }
  if (node.name !== 'Steps') return undefined;
  const list = (node as Parents).children.find((child) => child.type === 'list' && child.ordered);
  return `steps${list?.type === 'list' ? list.children.length : 0}`;
}

function shapeOf({ children }: Table): string {
  return `${children.length}x${children[0]?.children.length ?? 0}`;
}

const signs = { number: '#', day: '@', time: ':' } as const;

function packed({ kind, line, amounts }: Block): string {
  const words = amounts.map((amount) => {
    const { kind: what, value, unit = '', isFirm, line: own } = amount;
    return `${isFirm ? '' : '~'}${signs[what]}${value}|${unit}${own === line ? '' : `|${own - line}`}`;
  });
  return [line, kind, ...words].join('\t');
}

function unpacked(written: string): Block {
  const [line = '', kind = '', ...words] = written.split('\t');
  const start = Number(line);
  return { kind, line: start, amounts: words.map((word) => unpackedAmount(word, start)) };
}

function unpackedAmount(word: string, start: number): PlacedAmount {
  const isFirm = !word.startsWith('~');
  const [sign, rest] = isFirm ? [word[0], word.slice(1)] : [word[1], word.slice(2)];
  const [value = '', unit = '', below = '0'] = rest.split('|');
  const kind = sign === '@' ? 'day' : sign === ':' ? 'time' : 'number';
  const amount = { kind, value: Number(value), isFirm, line: start + Number(below) } as const;
  return unit ? { ...amount, unit } : amount;
}
