import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isWritingBlock } from '../../schemas/writing-blocks.ts';

/** A tag of the body's text that is still as MDX reads it. */
export type MdxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Turns the allowed HTML, which MDX reads as components, into plain elements; writing blocks stay. */
export function rehypePlainHtml() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!parent || index === undefined || isWritingBlock(node.name ?? '')) return;
      parent.children[index] = plainElement(node);
    });
  };
}

/** The attributes of a tag, as they were written; one without a value is `true`. */
export function attributesOf(node: MdxElement): Record<string, string | true> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      return [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]];
    }),
  );
}

function plainElement(node: MdxElement): Element {
  const { name, children } = node;
  return {
    type: 'element',
    tagName: name ?? 'div',
    properties: attributesOf(node),
    children,
  };
}
