import type { Nodes, Root } from 'mdast';
import { headingsOf, type BodyHeading } from './headings.ts';

/** A stretch of a body from one heading to the next, as plain text. */
export interface Section {
  /** The heading's id on the page; empty before the first heading. */
  id: string;
  heading: string;
  text: string;
}

/** Nodes after which a word cannot go on. */
const boundaries = new Set([
  'blockquote',
  'break',
  'code',
  'footnoteDefinition',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'tableCell',
  'thematicBreak',
]);

/** Readings beside a word, which would double it. */
const leftOut = new Set(['rt', 'rp']);

/** Elements that end a word wherever they stand. */
const breakingElements = new Set(['br', 'details', 'summary']);

/**
 * Cuts a body at its headings into plain text for search: code and footnotes included, alternative
 * text, ruby readings and comments left out. The first section has neither id nor heading.
 */
export function sectionsOf(tree: Root, headings: BodyHeading[] = headingsOf(tree)): Section[] {
  let section: Section = { id: '', heading: '', text: '' };
  const sections = [section];
  const read = (node: Nodes): void => {
    if (node.type === 'heading') {
      const { id = '', text = '' } = headings[sections.length - 1] ?? {};
      section = { id, heading: oneLine(text), text: '' };
      sections.push(section);
      return;
    }
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      section.text += node.value;
    }
    const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
    const name = isElement ? (node.name ?? '') : '';
    if (leftOut.has(name)) return;
    const ends = boundaries.has(node.type) || breakingElements.has(name);
    if (ends) section.text += ' ';
    if ('children' in node) node.children.forEach(read);
    if (ends) section.text += ' ';
  };
  read(tree);
  return sections.map((one) => ({ ...one, text: oneLine(one.text) }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
