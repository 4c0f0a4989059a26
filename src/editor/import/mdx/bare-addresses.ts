import type { Nodes, Parents, Root } from 'mdast';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';

const address = /(?<![\p{L}\p{N}/])(?:https?:\/\/|www\.)[-\w]+\.[^\s]+/giu;

/** Tells of addresses that were plain text: GFM makes links of them, also of the example of a fraud. */
export function bareAddresses(tree: Root, note: Noting): void {
  const walk = (parent: Parents) => {
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'link') continue;
      if ('children' in child) walk(child);
      for (const [found] of child.type === 'text' ? child.value.matchAll(address) : []) {
        note({
          message: 'an address that was plain text becomes a link',
          found: quoted(found),
          fix: 'Write it as code where nobody is to go there.',
          needsPerson: false,
        });
      }
    }
  };
  walk(tree);
}
