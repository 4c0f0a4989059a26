import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified as pipeline } from 'unified';
import { VFile } from 'vfile';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeGfmLanguage } from './rehype-gfm-language.ts';
import { rehypeHeadingAnchors } from './rehype-heading-anchors.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkDropComments } from './remark-drop-comments.ts';
import { remarkAsciiAutolinks } from './remark-ascii-autolinks.ts';

const remarkPlugins = [remarkGfm, remarkAsciiAutolinks, remarkCjkFriendly, remarkDropComments];

/** The Markdown processor of a site that is published at this url, for Astro's configuration. */
export function markdownProcessor(siteUrl: string) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [...remarkPlugins, remarkHeadingIds],
    rehypePlugins: [
      rehypeBlocks,
      rehypeHeadingAnchors,
      rehypeGfmLanguage,
      [rehypeLinks, siteUrl],
      rehypePictures,
    ],
  });
}

const parser = pipeline().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Reads the body of an entry as the site's processor reads it, up to the syntax tree.
 * Throws a VFileMessage with its place where the MDX cannot be read.
 * @param body the file's text with the frontmatter blanked out, so that lines keep their numbers
 */
export function parseMdx(body: string, path: string): Root {
  const file = new VFile({ value: body, path });
  return parser.runSync(parser.parse(file), file) as Root;
}
