import type { Nodes, Parents, Root } from 'mdast';
import type { Noting } from '../note.ts';
import { isBlankNode } from './blank.ts';
import { soundBreaks } from './breaks.ts';
import { calloutQuotes } from './callout-quotes.ts';
import { soundEmphasis } from './emphasis.ts';
import { soundHeadings } from './headings.ts';

/** Makes of a Markdown tree what an editor would have written. */
export function tidyMarkdown(tree: Root, note: Noting): void {
  soundEmphasis(tree);
  soundBreaks(tree);
  soundHeadings(tree, note);
  calloutQuotes(tree);
  withoutBlanks(tree);
}

const emptied = new Set([
  'paragraph',
  'heading',
  'listItem',
  'list',
  'blockquote',
  'mdxJsxFlowElement',
  'link',
]);

function withoutBlanks(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).filter((child) => {
    if ('children' in child) withoutBlanks(child);
    return !emptied.has(child.type) || !isBlankNode(child);
  }) as never;
}
