import type { Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { handlers } from './handlers.ts';

/** The Markdown tree of cleaned HTML. */
export function toMarkdownTree(html: HtmlRoot): Root {
  return toMdast(html, { document: true, handlers }) as Root;
}
