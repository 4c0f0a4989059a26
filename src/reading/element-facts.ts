import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { sectionsOf } from './markdown/sections.ts';

/** An attribute as it was written. */
export interface AttributeFact {
  /** `…` for a spread. */
  name: string;
  /** Null where only the name stands there; undefined where the value is code. */
  value: string | null | undefined;
}

/** A tag of a writing block or of HTML. */
export interface ElementFact {
  /** Null for `<>`. */
  name: string | null;
  line: number;
  attributes: AttributeFact[];
  /** Whether it holds neither text nor an image. */
  isEmpty: boolean;
  /** How many numbered lists stand directly in it. */
  numberedLists: number;
  /** Whether it holds what has an address of its own: a heading, numbered steps, a footnote. */
  holdsAnchor: boolean;
}

/** What the rules need to know of a tag. */
export function elementFact(element: MdxJsxFlowElement | MdxJsxTextElement): ElementFact {
  const children: Nodes[] = element.children;
  return {
    name: element.name,
    line: element.position?.start.line ?? 1,
    attributes: element.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return { name: '…', value: undefined };
      const { name, value } = attribute;
      return {
        name,
        value: typeof value === 'object' && value !== null ? undefined : (value ?? null),
      };
    }),
    isEmpty: showsNothing({ type: 'root', children: element.children }),
    numberedLists: children.filter((child) => child.type === 'list' && child.ordered).length,
    holdsAnchor: holdsAnchor({ type: 'root', children: element.children }),
  };
}

function holdsAnchor(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    const isSteps = node.type === 'mdxJsxFlowElement' && node.name === 'Steps';
    if (isSteps || node.type === 'heading' || node.type === 'footnoteReference') found = true;
  });
  return found;
}

/** Whether a tree has neither text nor an image. */
export function showsNothing(tree: Root): boolean {
  let hasImage = false;
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') hasImage = true;
  });
  return !hasImage && sectionsOf(tree).every(({ heading, text }) => !heading && !text);
}

/** The ids that `rehypeSteps` gives to the steps of a body. */
export function stepIds(tree: Root): string[] {
  const ids: string[] = [];
  let group = 0;
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== 'Steps') return;
    group += 1;
    const list = (node as Parents).children.find((child) => child.type === 'list' && child.ordered);
    if (list?.type !== 'list') return;
    list.children.forEach((_item, index) => {
      const step = (list.start ?? 1) + index;
      ids.push(group === 1 ? `step-${step}` : `step-${group}-${step}`);
    });
  });
  return ids;
}
