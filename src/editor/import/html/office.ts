import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  element,
  elementsOf,
  isElement,
  textInLine,
  replaceElements,
  styleOf,
  type Parent,
} from './trees.ts';

/** What Word and Outlook put beside a text, and what is for browsers alone. */
const dropped = new Set([
  'style',
  'xml',
  'meta',
  'link',
  'title',
  'base',
  'head',
  'col',
  'colgroup',
  'wbr',
]);

/** Makes of a paste from Word what it looked like: lists of paragraphs that are drawn as lists, nothing of its own. */
export function officePaste(tree: Root): void {
  withoutComments(tree);
  replaceElements(tree, (one) => {
    if (dropped.has(one.tagName)) return [];
    return one.tagName.includes(':') ? one.children : undefined;
  });
  for (const parent of [tree, ...elementsOf(tree, 'div', 'td', 'section', 'article', 'body')]) {
    drawnLists(parent);
  }
}

function withoutComments(tree: Parent): void {
  tree.children = (tree.children as Root['children']).filter(
    ({ type }) => type !== 'comment' && type !== 'doctype',
  ) as ElementContent[];
  for (const child of tree.children) if (isElement(child)) withoutComments(child);
}

/** A paragraph of `mso-list:l0 level2 lfo1` is an item of the second level. */
function levelOf(node: unknown): number {
  if (!isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return 0;
  return Number(/mso-list:\S*?level(\d)/.exec(styleOf(node))?.[1] ?? 0);
}

function drawnLists(parent: Parent): void {
  const children: ElementContent[] = [];
  let open: Element[] = [];
  for (const child of parent.children as ElementContent[]) {
    const level = levelOf(child);
    if (level > 0 && isElement(child)) {
      open = open.slice(0, level);
      addItem(child, level, open, children);
    } else if (open.length === 0 || !(child.type === 'text' && child.value.trim() === '')) {
      open = [];
      children.push(child);
    }
  }
  parent.children = children;
}

function addItem(paragraph: Element, level: number, open: Element[], top: ElementContent[]): void {
  const marker = elementsOf(paragraph, 'span').find((one) =>
    styleOf(one).includes('mso-list:ignore'),
  );
  const isOrdered = /^\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(marker ? textInLine(marker) : '');
  replaceElements(paragraph, (one) => (one === marker ? [] : undefined));
  while (open.length < level) {
    const list = element(isOrdered ? 'ol' : 'ul');
    const above = open.at(-1)?.children.findLast((one) => isElement(one, 'li'));
    if (isElement(above)) above.children.push(list);
    else if (open.length === 0) top.push(list);
    if (!isElement(above) && open.length > 0) break;
    open.push(list);
  }
  open.at(-1)?.children.push(element('li', paragraph.children));
}

/** Whether an element was hidden where it was written. */
export function isHidden(one: Element): boolean {
  return (
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(styleOf(one)) ||
    attribute(one, 'hidden') !== '' ||
    one.properties['hidden'] === true
  );
}
