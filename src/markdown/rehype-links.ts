import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseEntryPath } from '../lib/path.ts';
import { resolveLink, targetHref } from './link-target.ts';

/** Writes links to entries as their published address, however the editor wrote them. */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const from = parseEntryPath(file.path ?? '');
    if (!from) return;
    visit(tree, 'element', (node) => {
      const href = node.properties['href'];
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      const target = resolveLink(href, from);
      if (target.kind === 'page') node.properties['href'] = targetHref(target);
      if (target.kind === 'external') node.properties['rel'] = ['noopener'];
    });
  };
}
