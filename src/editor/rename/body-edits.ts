import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EntryPath } from '../../lib/path.ts';
import { picturePath } from '../../reading/picture-path.ts';
import type { EntrySource } from '../entry-source.ts';
import type { Replacement } from '../replacement.ts';
import { placeAfter, relinked, type Renaming } from './moved.ts';

/** The address in a link, a picture or a definition, as it is written. */
const destination = String.raw`(<[^<>\n]*>|(?:[^\s()<>]|\([^\s()]*\))+)`;
const patterns = {
  inBrackets: new RegExp(String.raw`\]\(\s*${destination}`, 'dg'),
  defined: new RegExp(String.raw`^\[(?:[^\[\]\\]|\\.)*\]:\s*${destination}`, 'dg'),
  attribute: /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/dg,
  bare: /^(<[^<>\n]*>|\S+)$/dg,
};

/** What has to be written anew in a body once an entry has its new name: links in every form, and pictures of what moves. */
export function bodyEdits(source: EntrySource, at: EntryPath, renaming: Renaming): Replacement[] {
  const edits: Replacement[] = [];
  if (!source.tree) return edits;
  visit(source.tree, (node) => {
    const written = addressIn(node, source);
    if (!written) return;
    const bare = written.text.replace(/^<(.*)>$/s, '$1');
    const isPicture = node.type === 'image';
    const fresh = isPicture ? pictureAfter(bare, at, renaming) : relinked(bare, at, renaming);
    if (fresh === null) return;
    const start = written.start + written.text.indexOf(bare);
    edits.push({ start, end: start + bare.length, text: fresh });
  });
  return edits;
}

/** The address that a node holds, with its place in the text; nothing where it holds none. */
function addressIn(
  node: Nodes,
  { text, shift }: EntrySource,
): { start: number; text: string } | null {
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
  const written = text.slice(start + shift, end + shift);
  const found = (pattern: RegExp, from = 0) => {
    const [match] = written.slice(from).matchAll(pattern);
    const index = match?.[1] === undefined ? 2 : 1;
    const place = match?.indices?.[index];
    if (!match || !place) return null;
    return { start: start + shift + from + place[0], text: match[index] ?? '' };
  };
  if (node.type === 'definition') return found(patterns.defined);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return found(patterns.attribute);
  }
  // Nothing of a picture's words is a node, and a bracket in them has a backslash.
  if (node.type === 'image') return found(patterns.inBrackets);
  if (node.type !== 'link') return null;
  const words = node.children.at(-1)?.position?.end.offset ?? start;
  return written.startsWith('[') ? found(patterns.inBrackets, words - start) : found(patterns.bare);
}

/** A picture's path from where the file will stand; null where it is the same. */
function pictureAfter(url: string, at: EntryPath, renaming: Renaming): string | null {
  const after = placeAfter(at, renaming);
  const [before, now] = [at, after].map(({ collection, locale }) => `${collection}/${locale}`);
  const path = picturePath(url, before ?? '');
  if (path === null || path === picturePath(url, now ?? '')) return null;
  return posix.relative(now ?? '', path);
}
