import type { Blockquote, Nodes, Paragraph, Parents, Root } from 'mdast';
import { calloutTypeOf, type CalloutType } from '../html/callouts.ts';

/** Pictographs with which quotations are marked as boxes, such as those of VTEX. */
const signs: Readonly<Record<string, CalloutType>> = {
  ℹ: 'note',
  '💡': 'note',
  '📝': 'note',
  '✅': 'safe',
  '⚠': 'warning',
  '❗': 'warning',
  '🚨': 'danger',
  '⛔': 'danger',
  '❌': 'danger',
};

const sign = new RegExp(`^\\s*(${Object.keys(signs).join('|')})\\ufe0f?\\s*`, 'u');

/** Makes callouts of quotations that begin with `[!NOTE]` (GitHub), `![info]` (Adobe) or a sign. */
export function calloutQuotes(tree: Root): void {
  const walk = (parent: Parents) => {
    parent.children = (parent.children as Nodes[]).map((child) => {
      if ('children' in child) walk(child);
      return child.type === 'blockquote' ? (calloutOf(child) ?? child) : child;
    }) as never;
  };
  walk(tree);
}

function calloutOf(quote: Blockquote): Nodes | undefined {
  const first = quote.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (text?.type !== 'text') return undefined;
  const [github, word = ''] = /^\s*(?:\[!|!\[)(\w+)\]\s*/.exec(text.value) ?? [];
  const [signed, picture = ''] = sign.exec(text.value) ?? [];
  const type = github ? calloutTypeOf([word.toLowerCase()]) : signs[picture];
  if (!type) return undefined;
  text.value = text.value.slice((github ?? signed ?? '').length);
  const paragraph = first as Paragraph;
  if (text.value === '') paragraph.children.shift();
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  const children = paragraph.children.length > 0 ? quote.children : quote.children.slice(1);
  if (children.length === 0) return undefined;
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'type', value: type }];
  return { type: 'mdxJsxFlowElement', name: 'Callout', attributes, children: children as never };
}
