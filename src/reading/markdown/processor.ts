import { unified } from '@astrojs/markdown-remark';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified as pipeline } from 'unified';
import { VFile } from 'vfile';
import { rehypeGfmLanguage } from './rehype-gfm-language.ts';
import { rehypeHeadingAnchors } from './rehype-heading-anchors.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePlainHtml } from './rehype-plain-html.ts';
import { rehypeSafety } from './rehype-safety.ts';
import { rehypeSteps } from './rehype-steps.ts';
import { rehypeUnbroken } from './rehype-unbroken.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkDropComments } from './remark-drop-comments.ts';
import { remarkAsciiAutolinks } from './remark-ascii-autolinks.ts';
import { remarkUnravel } from './remark-unravel.ts';

const remarkPlugins = [remarkGfm, remarkAsciiAutolinks, remarkCjkFriendly, remarkDropComments];

const rehypePlugins = (siteUrl?: string) => [
  rehypePlainHtml,
  rehypeSteps,
  rehypeSafety,
  rehypeHeadingAnchors,
  rehypeGfmLanguage,
  rehypeLinks(siteUrl),
  rehypeUnbroken,
];

/** The same Markdown for `.mdx` files that are no articles, such as pages in `src/pages`. */
export function markdownProcessor(siteUrl: string) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [...remarkPlugins, remarkHeadingIds],
    rehypePlugins: rehypePlugins(siteUrl),
  });
}

const parser = pipeline().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Reads the body of an entry up to the syntax tree.
 * Throws a VFileMessage with its place where the MDX cannot be read.
 * @param body the file's text with the frontmatter blanked out, so that lines keep their numbers
 */
export function parseMdx(body: string, path: string): Root {
  const file = new VFile({ value: body, path });
  return parser.runSync(parser.parse(file), file) as Root;
}

/** Nodes of MDX that stay as they are: writing blocks. Code cannot be there, for the checks refuse it. */
const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** Makes the HTML tree of bodies that are published at a url; writing blocks stay nodes of MDX in it. */
export function htmlTreeMaker(siteUrl?: string): (tree: Root, path: string) => HtmlRoot {
  const processor = pipeline()
    .use(remarkUnravel)
    .use(remarkHeadingIds)
    .use(remarkRehype, { passThrough: [...mdxNodes] })
    .use(rehypePlugins(siteUrl))
    .freeze();
  return (tree, path) => processor.runSync(tree, new VFile({ path })) as HtmlRoot;
}
