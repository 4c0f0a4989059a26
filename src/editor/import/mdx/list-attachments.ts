import type { PhrasingContent, Root } from 'mdast';
import { posix } from 'node:path';
import { decoded } from '../../../lib/decoded.ts';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import type { SourceEntry } from '../source-entry.ts';
import { comment } from './handlers.ts';
import type { LinkTargets } from './place-links.ts';

/** Lists files that stood below a text, as links by their names. */
export function listAttachments(
  tree: Root,
  entry: SourceEntry,
  targets: LinkTargets,
  note: Noting,
): void {
  const items = entry.attachments.map((url): PhrasingContent => {
    const name = decoded(posix.basename(url));
    const href = targets.file(url, entry);
    if (href) return { type: 'link', url: href, children: [{ type: 'text', value: name }] };
    note({
      message: 'an attachment is not in the export, or is of a kind that is not published',
      found: quoted(url, 120),
      fix: 'Put it into public/files/ and link to it, or remove the comment.',
      needsPerson: true,
      near: name,
    });
    return comment(`a missing attachment: ${name}`);
  });
  if (items.length === 0) return;
  tree.children.push({
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((one) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [one] }],
    })),
  });
}
