import type { Element, Root } from 'hast';
import type { calloutTypes } from '../../../schemas/writing-blocks.ts';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import {
  classesOf,
  element,
  elementsOf,
  isBlank,
  textInLine,
  replaceElements,
  styleOf,
} from './trees.ts';

/** What a callout can be. */
export type CalloutType = (typeof calloutTypes)[number];

/** What the kinds of boxes are called in themes of Zendesk, Bootstrap, Confluence, Hugo and Docusaurus. */
const words: Readonly<Record<CalloutType, string>> = {
  danger: 'danger|error|critical|caution',
  warning: 'warn|warning|important|attention|alert',
  safe: 'success|safe',
  note: 'note|notes|info|information|tip|hint|callout|admonition|notice',
};

const frames = 'callout|alert|admonition|note|notice|panel|box|message|block|macro|banner';

/** `warning`, `callout-warning`, `warning-box`; `info-wrapper` may be anything. */
const names = Object.fromEntries(
  Object.entries(words).map(([type, own]) => [
    type,
    new RegExp(
      `^(?:(?:[a-z]+[-_])*(?:${frames})[-_]+(?:${own})|(?:${own})(?:[-_]?(?:${frames}))?)$`,
    ),
  ]),
) as Record<CalloutType, RegExp>;

/** A box is short: what is longer is a part of the page. */
const longest = 1200;

/**
 * The callout that classes or other names mean, the most urgent of several.
 * @example calloutTypeOf(['callout', 'callout-warning']) // 'warning'
 */
export function calloutTypeOf(written: string[]): CalloutType | undefined {
  const types = Object.keys(names) as CalloutType[];
  return types.find((type) => written.some((name) => names[type].test(name)));
}

/** Makes callouts of boxes that say so by their class, or are drawn as one. */
export function callouts(tree: Root, note: Noting): void {
  replaceElements(tree, (one) => {
    const content = boxContent(one);
    if (!content || isBlank(content) || textInLine(content).length > longest) return undefined;
    if (elementsOf(one, 'import-callout', 'h1', 'h2').length > 0) return undefined;
    const named = calloutTypeOf(
      [one, content].flatMap(classesOf).map((name) => name.replace(/-{2,}/, '-')),
    );
    const isDrawn = ['div', 'aside', 'table'].includes(one.tagName) && [one, content].some(isBox);
    if (!named && !isDrawn) return undefined;
    if (!named) {
      note({
        message: 'a coloured box became a callout of the type "note"',
        found: quoted(textInLine(content)),
        fix: 'Give it the type that fits: note, safe, warning or danger.',
        needsPerson: false,
        near: textInLine(content).slice(0, 30),
      });
    }
    return [element('import-callout', content.children, { type: named ?? 'note' })];
  });
}

/** What stands in a box; of a table, in its only cell. */
function boxContent(one: Element): Element | undefined {
  if (['div', 'aside', 'section', 'blockquote', 'p'].includes(one.tagName)) return one;
  const cells = one.tagName === 'table' ? elementsOf(one, 'td', 'th') : [];
  return cells.length === 1 ? cells[0] : undefined;
}

function isBox(one: Element): boolean {
  const style = styleOf(one);
  const [, ground = ''] = /(?:^|;)background(?:-color)?:([^;]+)/.exec(style) ?? [];
  const isColoured =
    ground !== '' &&
    !/^(?:transparent|none|inherit|initial|white|#fff(?:fff)?\b|rgba?\((?:255,){2}255)/.test(
      ground,
    );
  const isFramed = /(?:^|;)border(?:-left)?:(?!0|none)[^;]*\d+(?:\.\d+)?p[xt]/.test(style);
  // Every table has lines.
  return isColoured || (isFramed && !['table', 'td', 'th'].includes(one.tagName));
}
