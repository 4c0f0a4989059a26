import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Tells each `<Safety>` the number of the section that it stands in, as `reading/revision` counts them. */
export function rehypeSafety() {
  return (tree: Root): void => {
    let section = 0;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') section += 1;
      visit(child, (node) => {
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        if (node.name !== 'Safety') return;
        node.attributes = [{ type: 'mdxJsxAttribute', name: 'section', value: String(section) }];
      });
    }
  };
}
