import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkHeadingIds } from '../../../reading/markdown/remark-heading-ids.ts';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkHeadingIds)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: 'user-content-' })
  .freeze();

/** Reads Markdown with HTML in it as the HTML that it stands for. */
export function readMarkdown(text: string): Root {
  return raw(reader.runSync(reader.parse(text))) as Root;
}
