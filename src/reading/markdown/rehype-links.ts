import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseEntryPath, publishedHref } from '../../lib/path.ts';
import { resolveLink, targetHref } from './link-target.ts';

/** Writes links to pages as their published address under the site's url, however the editor wrote them. */
export function rehypeLinks(siteUrl?: string) {
  return () =>
    (tree: Root, file: VFile): void => {
      const from = parseEntryPath(file.path ?? '');
      if (!from) return;
      visit(tree, 'element', (node) => {
        const href = node.properties['href'];
        if (node.tagName !== 'a' || typeof href !== 'string') return;
        const target = resolveLink(href, from, siteUrl);
        if (target.kind === 'page')
          node.properties['href'] = siteUrl
            ? publishedHref(targetHref(target), siteUrl)
            : targetHref(target);
        if (target.kind === 'external') node.properties['rel'] = ['noopener'];
      });
    };
}
