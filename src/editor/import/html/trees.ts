import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What may hold the elements of a text. */
export type Parent = Root | Element;

/** Puts what `change` gives in the place of each element, innermost first; nothing given leaves it. */
export function replaceElements(
  tree: Parent,
  change: (element: Element, parent: Parent) => ElementContent[] | undefined,
): void {
  tree.children = (tree.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    replaceElements(child, change);
    return change(child, tree) ?? [child];
  });
}

/** An element without anything else. */
export function element(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A comment for editors, which `mdx/handlers.ts` writes. */
export function remark(text: string): Element {
  return element('import-remark', [], { text });
}

/** Whether a node is an element of one of these names. */
export function isElement(node: unknown, ...names: string[]): node is Element {
  const { type, tagName } = Object(node) as Partial<Element>;
  return type === 'element' && (names.length === 0 || names.includes(tagName ?? ''));
}

/** The elements of these names, from the outside to the inside. */
export function elementsOf(tree: Parent, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (one) => {
    if (one !== tree && names.includes(one.tagName)) found.push(one);
  });
  return found;
}

/** The style of an element, without blanks and in lower case. */
export function styleOf({ properties }: Element): string {
  return String(properties['style'] ?? '')
    .toLowerCase()
    .replace(/\s+/g, '');
}

/** An attribute's text; empty where it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** The classes of an element in lower case. */
export function classesOf(one: Element): string[] {
  const { className } = one.properties;
  return (Array.isArray(className) ? className : []).map((name) => String(name).toLowerCase());
}

/** Whether nothing of it is to be seen. */
export function isBlank(node: ElementContent | Root['children'][number]): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return true;
  if (['img', 'hr', 'input', 'import-remark'].includes(node.tagName)) return false;
  return node.children.every(isBlank);
}

const blocks = new Set(
  `address article aside blockquote center details dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
header hr import-callout import-steps li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Whether a node is a block rather than part of a line. */
export function isBlock(node: unknown): boolean {
  return isElement(node) && blocks.has(node.tagName);
}

/** Whether a block stands anywhere in an element. */
export function holdsBlock(one: Parent): boolean {
  let isFound = false;
  visit(one, (node) => {
    if (node === one || !isBlock(node)) return undefined;
    isFound = true;
    return SKIP;
  });
  return isFound;
}

/** The text of a node on one line, with a space where a block or a line ends. */
export function textInLine(node: Parent): string {
  const read = (one: Root['children'][number]): string => {
    if (one.type === 'text') return one.value;
    if (one.type !== 'element') return '';
    const inside = one.children.map(read).join('');
    return isBlock(one) || one.tagName === 'br' ? ` ${inside} ` : inside;
  };
  return node.children.map(read).join('').replace(/\s+/g, ' ').trim();
}
