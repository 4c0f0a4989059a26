import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitSource } from '../../reading/frontmatter.ts';
import { openMark } from '../../reading/revision/revision.ts';
import { withFrontmatterKey } from '../frontmatter-key.ts';
import { withReplacements, type Replacement } from '../replacement.ts';
import type { LinkTurner } from './frame-links.ts';

/** What a frame is made of. */
export interface FrameSource {
  /** The file of the source. */
  text: string;
  written: Readonly<Record<string, unknown>>;
  tree: Root;
  /** What the new translation records. */
  record: Record<string, unknown>;
  turn: LinkTurner;
}

/** Keys that belong to one language's text alone. */
const ownKeys = ['source', 'reading', 'formerly', 'differs'];

/**
 * The file of a new translation: keys, headings, structure, facts and pictures of the source, its links turned, and
 * each text with a mark before it, to be written over. It is a draft until it is finished.
 */
export function frameOf({ text, written, tree, record, turn }: FrameSource): string {
  const { body } = splitSource(text);
  const above = /^\n*/.exec(body)?.[0].length ?? 0;
  const start = text.split('\n').slice(0, above).join('\n').length + 1;
  const framed =
    text.slice(0, start) + withReplacements(body, replacementsOf(tree, body, turn)).slice(above);
  return Object.entries({ ...opened(written), draft: true, translation: record }).reduce(
    (file, [key, value]) => withFrontmatterKey(file, key, value),
    framed,
  );
}

function opened({ title, description, aliases }: FrameSource['written']): Record<string, unknown> {
  const mark = (value: unknown) => (typeof value === 'string' ? `${openMark} ${value}` : undefined);
  return {
    title: mark(title),
    description: mark(description),
    aliases: aliases ? [`${openMark} what readers of this language call it`] : undefined,
    ...Object.fromEntries(ownKeys.map((key) => [key, undefined])),
  };
}

function replacementsOf(tree: Root, body: string, turn: LinkTurner): Replacement[] {
  const replacements: Replacement[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      replacements.push(...markBefore(node));
    }
    if (node.type === 'image') replacements.push(...markOfPicture(node));
    if (node.type === 'link' || node.type === 'definition') {
      replacements.push(...turnedLink(node, body, turn));
    }
  });
  return replacements;
}

/** Figures, facts and pictures alone are the same in every language. */
function markBefore(node: Parents): Replacement[] {
  let isWritten = false;
  visit(node, 'text', ({ value, data }) => {
    if (data?.fact === undefined && /\p{L}/u.test(value)) isWritten = true;
  });
  if (!isWritten) return [];
  return insertion(firstWords(node));
}

/** Where nothing but tags stands in a block, such as a `<summary>`, the words are in the first of them. */
function firstWords(node: Parents): Nodes {
  const children: Nodes[] = node.children;
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = shown;
  const areTags = shown.every(({ type }) => type === 'mdxJsxTextElement');
  if (areTags && first && 'children' in first) return firstWords(first);
  return first ?? node;
}

function markOfPicture({ alt, position }: Image): Replacement[] {
  const start = position?.start.offset;
  if (!alt || start === undefined) return [];
  return [{ start: start + 2, end: start + 2, text: `${openMark} ` }];
}

function insertion({ position }: Nodes): Replacement[] {
  const start = position?.start.offset;
  return start === undefined ? [] : [{ start, end: start, text: `${openMark} ` }];
}

function turnedLink(node: Link | Definition, body: string, turn: LinkTurner): Replacement[] {
  const turned = turn(node.url);
  const end = node.position?.end.offset;
  if (turned === node.url || end === undefined) return [];
  const words = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const start = body.indexOf(node.url, words ?? node.position?.start.offset);
  // An address that is written in another way than it is read stays as it is; the checks know it.
  if (start < 0 || start + node.url.length > end) return [];
  return [{ start, end: start + node.url.length, text: turned }];
}
