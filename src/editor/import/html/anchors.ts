import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute, isElement } from './trees.ts';

/**
 * Notes on each heading the ids by which links lead to it: its own, those in it and right before it, and those
 * of what stands below it. Those above the first heading lead to the page itself, and are given back.
 */
export function anchors(tree: Root): string[] {
  const top: string[] = [];
  let heading: Element | undefined;
  let waiting: string[] = [];
  const settle = () => {
    if (waiting.length > 0) addTo(heading, waiting, top);
    waiting = [];
  };
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') settle();
    if (node.type !== 'element') return;
    if (isElement(node, 'img', 'li', 'tr', 'pre')) settle();
    const isHeading = /^h[1-6]$/.test(node.tagName);
    if (isHeading) heading = node;
    const ids = [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : ''];
    waiting.push(...ids.filter(Boolean));
    if (isHeading) settle();
  });
  settle();
  return top;
}

function addTo(heading: Element | undefined, ids: string[], top: string[]): void {
  if (!heading) {
    top.push(...ids);
    return;
  }
  const before = (heading.properties['dataAnchors'] as string[] | undefined) ?? [];
  heading.properties['dataAnchors'] = [...before, ...ids];
}
