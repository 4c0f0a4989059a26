import type { Nodes, Parents, Root } from 'mdast';

/** All nodes of a tree by their type; empty for a type that it has none of. */
export type NodesByType = { [Type in Nodes['type']]: Extract<Nodes, { type: Type }>[] };

/** Sorts the nodes of a tree by their type, each in the order of the text. */
export function nodesByType(tree: Root): NodesByType {
  const found: Record<string, Nodes[]> = {};
  const collect = (node: Nodes): void => {
    (found[node.type] ??= []).push(node);
    if ('children' in node) (node as Parents).children.forEach(collect);
  };
  collect(tree);
  return new Proxy(found, {
    get: (all, type: string) => all[type] ?? [],
  }) as unknown as NodesByType;
}
