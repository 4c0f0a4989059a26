import type { Element, Root } from 'hast';
import type { Noting } from '../note.ts';
import { isHidden } from './office.ts';
import { element, holdsBlock, isBlank, textInLine, replaceElements, styleOf } from './trees.ts';

const inline = new Set(['b', 'strong', 'em', 'i', 'del', 's', 'strike', 'mark']);

/** Makes elements of what a style says of words, and leaves all other looks to the site. */
export function inlineStyles(tree: Root, note: Noting): void {
  replaceElements(tree, (one) => {
    if (isHidden(one) && !isBlank(one)) {
      note({
        message: 'hidden text was left out',
        found: `"${textInLine(one)}"`,
        fix: 'Write it into the article if readers are to see it.',
        needsPerson: true,
      });
      return [];
    }
    if (one.tagName === 'span' || one.tagName === 'font') return styledWords(one);
    if (!inline.has(one.tagName)) return undefined;
    // A block that is bold as a whole, and Google's <b style="font-weight:normal"> around a whole document.
    const isNone = holdsBlock(one) || /font-weight:(?:normal|[1-4]00)/.test(styleOf(one));
    return isNone ? one.children : undefined;
  });
}

function styledWords(one: Element) {
  const style = styleOf(one);
  if (holdsBlock(one)) return one.children;
  let children = one.children;
  if (/font-weight:(?:bold|[6-9]00)/.test(style)) children = [element('strong', children)];
  if (/font-style:italic/.test(style)) children = [element('em', children)];
  if (/text-decoration(?:-line)?:line-through/.test(style)) children = [element('del', children)];
  return children;
}
