import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Translate } from '../../i18n/translate.ts';
import { translatorOf } from './page-language.ts';
import { footnoteLabelId } from '../../lib/footnotes.ts';

/**
 * Says in the page's language what GFM says in English or not at all (footnotes, task boxes), turns
 * cell alignment into a class, which the policy allows, and lets a wide table scroll by keyboard.
 */
export function rehypeGfmLanguage() {
  return (tree: Root, file: VFile): void => {
    const t = translatorOf(file);
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties['id'] === footnoteLabelId) {
        node.children = [{ type: 'text', value: t('article.footnotes') }];
      }
      if (node.properties['dataFootnoteBackref'] !== undefined) labelBackReference(node, t);
      if (node.tagName === 'input') labelTask(node, t);
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (node.tagName === 'table' && parent && index !== undefined && !isScroller(parent)) {
        parent.children[index] = scroller(node, t('article.table'));
      }
    });
  };
}

function labelBackReference(node: Element, t: Translate): void {
  const english = String(node.properties['ariaLabel'] ?? '');
  const reference = /\d[\d-]*$/.exec(english)?.[0] ?? '';
  node.properties['ariaLabel'] = t('article.footnoteBack', { reference });
}

function labelTask(node: Element, t: Translate): void {
  if (node.properties['type'] !== 'checkbox') return;
  node.properties['ariaLabel'] = t(
    node.properties['checked'] ? 'article.taskDone' : 'article.taskOpen',
  );
}

function alignByClass(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (align === 'right' || align === 'center') cell.properties['className'] = [`align-${align}`];
}

const scrollerClass = 'table-scroller';

function isScroller(parent: { type: string }): boolean {
  const className = (parent as Element).properties?.['className'];
  return Array.isArray(className) && className.includes(scrollerClass);
}

function scroller(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    // Not a region: two tables would be two landmarks of one name.
    properties: { className: [scrollerClass], role: 'group', tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}
