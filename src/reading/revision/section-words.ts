import Slugger from 'github-slugger';
import type { Nodes, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** A section of a text, from one `##` heading to the next, in the words of which digests are made. */
export interface SectionWords {
  /** From its heading; empty before the first one. */
  key: string;
  /** As it was written, without marks. */
  heading: string;
  /** The line of its heading. */
  line: number;
  /** The words with facts by their names, pictures by their alternative text, and no addresses. */
  words: string;
  /** Whether a sentence in it is marked as one that must never be out of date. */
  hasSafety: boolean;
}

/** Nodes after which a word cannot go on. */
const blocks = new Set([
  'break',
  'code',
  'heading',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'tableCell',
]);

/**
 * Cuts a body at its `##` headings. Words alone count: neither emphasis nor the kind of a list or block, and no
 * addresses, which change as entries are renamed. Headings within blocks, such as a quotation, cut nothing.
 */
export function sectionWords(tree: Root): SectionWords[] {
  const slugger = new Slugger();
  const groups: { heading: RootContent | undefined; nodes: RootContent[] }[] = [
    { heading: undefined, nodes: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) groups.push({ heading: node, nodes: [node] });
    else groups.at(-1)?.nodes.push(node);
  }
  return groups.map(({ heading, nodes }) => {
    const title = heading ? wordsOf([heading]) : '';
    return {
      key: heading ? slugger.slug(title.replace(/[{}]|fact:/g, '')) || slugger.slug('section') : '',
      heading: title,
      line: heading?.position?.start.line ?? nodes[0]?.position?.start.line ?? 1,
      words: wordsOf(nodes),
      hasSafety: nodes.some(holdsSafety),
    };
  });
}

function wordsOf(nodes: Nodes[]): string {
  const parts: string[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'text') parts.push(wordsOfText(node));
    if (node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
    if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
    if ('children' in node) node.children.forEach(read);
    if (blocks.has(node.type)) parts.push(' ');
  };
  nodes.forEach(read);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A fact stands for itself, whatever it is in this language and today. */
function wordsOfText({ value, data }: Text): string {
  return data?.fact === undefined ? value : `{{fact:${data.fact}}}`;
}

function holdsSafety(node: Nodes): boolean {
  let found = false;
  visit(node, (one) => {
    if (isTag(one) && one.name === 'Safety') found = true;
  });
  return found;
}

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
