import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Takes tags that stand alone in a paragraph out of it, as MDX does when it compiles: a `<summary>` on a
 * line of its own is no paragraph.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined) return;
      const tags = paragraph.children.filter((child) => !isBlank(child));
      if (tags.length === 0 || !tags.every(({ type }) => type === 'mdxJsxTextElement')) return;
      const blocks = tags.map((tag) => ({ ...tag, type: 'mdxJsxFlowElement' }));
      parent.children.splice(index, 1, ...(blocks as never[]));
    });
  };
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\t\r\n ]*$/.test(node.value);
}
