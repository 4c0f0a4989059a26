import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { MdxElement } from './rehype-plain-html.ts';

/** Makes a `Step` of each item of the numbered list in `<Steps>`, with its number and an id to link to. */
export function rehypeSteps() {
  return (tree: Root): void => {
    let groups = 0;
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Steps') return;
      groups += 1;
      const list = node.children.find(isElement('ol'));
      if (list) numberSteps(list, groups);
    });
  };
}

/** The first group of a body has ids such as `step-2`, the second such as `step-2-2`. */
function numberSteps(list: Element, group: number): void {
  list.properties['role'] = 'list';
  let number = Number(list.properties['start'] ?? 1);
  list.children = list.children.map((child) => {
    if (!isElement('li')(child)) return child;
    const id = group === 1 ? `step-${number}` : `step-${group}-${number}`;
    const step = stepOf(child, id, number);
    number += 1;
    return step;
  });
}

function stepOf({ children }: Element, id: string, number: number): MdxElement {
  const attributes = Object.entries({ id, number: String(number) }).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name: 'Step', attributes, children };
}

function isElement(tagName: string) {
  return (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === tagName;
}
