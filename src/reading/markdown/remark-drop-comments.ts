import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Takes out comments, which would else become part of a heading's text and id. */
export function remarkDropComments() {
  return (tree: Root): void => {
    visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node, index, parent) => {
      if (!parent || index === undefined || !('value' in node) || !isComment(node.value)) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** Whether an expression holds comments and nothing else. */
function isComment(value: string): boolean {
  return /^(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*$/.test(value);
}
