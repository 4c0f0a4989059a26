import type { Element, ElementContent, Root } from 'hast';
import type { Noting } from '../note.ts';
import {
  attribute,
  classesOf,
  element,
  isBlank,
  isElement,
  replaceElements,
  styleOf,
} from './trees.ts';

/** Lists hold items alone: a list that stands between two items belongs to the one before it. */
export function soundLists(tree: Root, note: Noting): void {
  replaceElements(tree, (one) => {
    if (one.tagName !== 'ul' && one.tagName !== 'ol') return undefined;
    const items: Element[] = [];
    for (const child of one.children) {
      if (isElement(child, 'li')) {
        if (!isBlank(child)) items.push(child);
      } else if (!isBlank(child)) {
        const last = items.at(-1) ?? element('li');
        if (items.length === 0) items.push(last);
        last.children.push(child);
      }
    }
    if (items.length === 0) return [];
    one.children = items as ElementContent[];
    if (isLettered(one)) {
      note({
        message: 'a list of letters or Roman figures became a numbered one',
        fix: 'Look whether the text speaks of its letters.',
        needsPerson: false,
      });
    }
    return isSteps(one) ? [element('import-steps', [one])] : undefined;
  });
}

function isLettered(list: Element): boolean {
  return (
    list.tagName === 'ol' &&
    (/^[aAiI]$/.test(attribute(list, 'type')) ||
      /list-style(?:-type)?:(?:lower|upper)-/.test(styleOf(list)))
  );
}

/** Steps that say so; a list that is merely numbered may be a ranking or a choice. */
function isSteps(list: Element): boolean {
  return (
    list.tagName === 'ol' && classesOf(list).some((name) => /(?:^|[-_])steps?(?:$|[-_])/.test(name))
  );
}
