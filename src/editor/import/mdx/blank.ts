import type { Nodes } from 'mdast';

/** Whether nothing of a node is to be seen, a comment for editors aside. */
export function isBlankNode(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'break') return true;
  if (node.type === 'image' || node.type === 'mdxTextExpression' || !('children' in node))
    return false;
  return node.type !== 'table' && node.children.every(isBlankNode);
}
