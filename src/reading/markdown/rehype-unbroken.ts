import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';
import { hasParticles, unbrokenPieces } from '../../i18n/unbroken.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeOf } from './page-language.ts';

/** Elements within a line, at whose edges a word may go on. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'kbd',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** Keeps particles with the mark before them, also where that mark ends what is bold or a link. */
export function rehypeUnbroken() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    if (hasParticles(locale)) joinWithin(tree, locale, '');
  };
}

/** @returns the last character of what has been read of the line */
function joinWithin(parent: Root | Element, locale: Locale, before: string): string {
  let last = before;
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'text') {
      const pieces = piecesOf(node, last, locale);
      last = node.value.at(-1) ?? last;
      return pieces;
    }
    if (!('children' in node)) return [node];
    const tag = 'tagName' in node ? node.tagName : '';
    const end =
      tag === 'code'
        ? lastOf(node as Element)
        : joinWithin(node as Element, locale, inline.has(tag) ? last : '');
    last = inline.has(tag) ? end : '';
    return [node];
  }) as typeof parent.children;
  return last;
}

function piecesOf({ value }: Text, before: string, locale: Locale): ElementContent[] {
  const [first = '', ...others] = unbrokenPieces(before + value, locale);
  const rest = first.slice(before.length);
  return [...(rest ? [textOf(rest)] : []), ...others.flatMap((piece) => [joint(), textOf(piece)])];
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

function joint(): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [],
  };
}

function lastOf(node: Element): string {
  const child = node.children.at(-1);
  return child?.type === 'text' ? child.value.slice(-1) : '';
}
