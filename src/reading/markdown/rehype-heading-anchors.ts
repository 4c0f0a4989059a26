import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { footnoteLabelId } from '../../lib/footnotes.ts';
import { translatorOf } from './page-language.ts';

/** Puts a link to itself beside each heading, labelled in the page's language. */
export function rehypeHeadingAnchors() {
  return (tree: Root, file: VFile): void => {
    const t = translatorOf(file);
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !/^h[2-6]$/.test(node.tagName)) return;
      const id = node.properties['id'];
      if (typeof id !== 'string' || id === footnoteLabelId) return SKIP;
      const title = toString(node);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading', `heading-${node.tagName}`] },
        children: [node, anchor(id, t('article.headingLink', { title }))],
      };
      return SKIP;
    });
  };
}

function anchor(id: string, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
    children: [],
  };
}
