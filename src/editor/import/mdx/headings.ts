import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import { isBlankNode } from './blank.ts';

/** What is longer than a heading is an emphasised sentence. */
const longest = 80;

/** Headings begin at the second level and skip none; paragraphs that only looked like headings become some. */
export function soundHeadings(tree: Root, note: Noting): void {
  tree.children = tree.children.flatMap(withoutPictures);
  plainInside(tree);
  boldParagraphs(tree, note);
  const open: { written: number; depth: number }[] = [];
  visit(tree, 'heading', (heading) => {
    while ((open.at(-1)?.written ?? 0) >= heading.depth) open.pop();
    const depth = Math.min((open.at(-1)?.depth ?? 1) + 1, 6);
    open.push({ written: heading.depth, depth });
    heading.depth = depth as Heading['depth'];
  });
}

/** A heading of nothing but pictures is none, and a picture in one stands below it. */
function withoutPictures(node: RootContent): RootContent[] {
  if (node.type !== 'heading') return [node];
  const pictures = node.children.filter(({ type }) => type === 'image');
  const words = node.children.filter(({ type }) => type !== 'image');
  const below: RootContent[] = pictures.map((one) => ({ type: 'paragraph', children: [one] }));
  return words.every(isBlankNode) ? below : [{ ...node, children: words }, ...below];
}

/** Elsewhere than at the top level a heading is a bold line: in a quotation, an item, a box. */
function plainInside(tree: Root): void {
  const walk = (parent: Parents) => {
    parent.children = (parent.children as Nodes[]).map((child) => {
      if (child.type === 'heading') {
        const children: PhrasingContent[] = [{ type: 'strong', children: child.children }];
        return { type: 'paragraph', children } as Paragraph;
      }
      if ('children' in child) walk(child);
      return child;
    }) as never;
  };
  for (const child of tree.children)
    if (child.type !== 'heading' && 'children' in child) walk(child);
}

function boldParagraphs(tree: Root, note: Noting): void {
  let above = 1;
  tree.children = tree.children.map((node, index) => {
    if (node.type === 'heading') above = node.depth;
    const next = tree.children[index + 1];
    if (!isBoldLine(node) || !next || isBoldLine(next) || next.type === 'heading') return node;
    const [strong] = node.children;
    if (strong?.type !== 'strong') return node;
    note({
      message: 'a bold paragraph became a heading',
      found: quoted(toString(strong)),
      fix: 'Make it bold again if it is no heading.',
      needsPerson: false,
      near: toString(strong),
    });
    const depth = Math.min(Math.max(above, 1) + 1, 6) as Heading['depth'];
    return { type: 'heading', depth, children: strong.children };
  });
}

function isBoldLine(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [only] = node.children;
  const text = toString(only);
  if (only?.type !== 'strong' || text.length > longest || text.trim() === '') return false;
  if (only.children.some(({ type }) => type === 'image' || type === 'break')) return false;
  // A heading ends in no full stop, comma or colon, in whichever script.
  return !/(?!["'?\uff1f])\p{Po}$/u.test(text.trim());
}
