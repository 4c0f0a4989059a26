import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Reads what stands in the body of a page. */
export function readFragment(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** Reads a page with its head. */
export function readPage(html: string): Root {
  return fromHtml(html);
}

/** The first element of a name, wherever it stands. */
export function firstElement(
  tree: Root | Element,
  is: (one: Element) => boolean,
): Element | undefined {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const found = is(child) ? child : firstElement(child, is);
    if (found) return found;
  }
  return undefined;
}
