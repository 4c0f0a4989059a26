import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { translatorOf } from './page-language.ts';

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Turns the writing blocks and the allowed HTML, which MDX reads as components, into plain elements. */
export function rehypeBlocks() {
  return (tree: Root, file: VFile): void => {
    const t = translatorOf(file);
    let groups = 0;
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!parent || index === undefined) return;
      const element = plainElement(node);
      if (node.name === 'Steps') {
        groups += 1;
        Object.assign(element, { tagName: 'div', properties: { className: ['steps'] } });
        linkSteps(element, groups, (step) => t('article.stepLink', { step }));
      }
      if (node.name === 'Callout') {
        const type = calloutType(node);
        Object.assign(element, {
          tagName: 'div',
          properties: { className: ['callout', `callout-${type}`], role: 'note' },
        });
        element.children.unshift(calloutLabel(t(`callout.${type}`)));
      }
      parent.children[index] = element;
    });
  };
}

function plainElement(node: JsxElement): Element {
  const properties: Element['properties'] = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    properties[attribute.name] = typeof attribute.value === 'string' ? attribute.value : true;
  }
  return { type: 'element', tagName: node.name ?? 'div', properties, children: node.children };
}

function calloutType(node: JsxElement): 'note' | 'safe' | 'warning' | 'danger' {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'type',
  );
  const value = attribute?.value;
  return value === 'safe' || value === 'warning' || value === 'danger' ? value : 'note';
}

function calloutLabel(label: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['callout-label'] },
    children: [{ type: 'text', value: label }],
  };
}

/** Gives each step an id and a link to it; the number itself is drawn by CSS. */
function linkSteps(block: Element, group: number, label: (step: number) => string): void {
  const list = block.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'ol',
  );
  if (!list) return;
  list.properties['role'] = 'list';
  const first = Number(list.properties['start'] ?? 1);
  const steps = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  steps.forEach((step, position) => {
    const number = first + position;
    const id = group === 1 ? `step-${number}` : `step-${group}-${number}`;
    step.properties['id'] = id;
    step.children.unshift({
      type: 'element',
      tagName: 'a',
      properties: { className: ['step-number'], href: `#${id}`, ariaLabel: label(number) },
      children: [{ type: 'text', value: String(number) }],
    });
  });
}
