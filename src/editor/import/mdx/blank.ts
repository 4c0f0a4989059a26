import type { Nodes } from 'mdast';

/** Whether nothing of a node is to be seen, a comment for editors aside. */
export function isBlankNode(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'break') return true;
  if (node.type === 'image' || isComment(node) || !('children' in node)) return false;
  return node.type !== 'table' && node.children.every(isBlankNode);
}

/** Whether a node is a comment for editors. */
export function isComment(node: Nodes): boolean {
  return node.type === 'mdxTextExpression';
}

/** Whether readers see nothing of a node. */
export function isUnseen(node: Nodes): boolean {
  if (isComment(node) || isBlankNode(node)) return true;
  return 'children' in node && node.type !== 'table' && node.children.every(isUnseen);
}
