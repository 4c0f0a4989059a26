import type { Image, Nodes, Parents, Root } from 'mdast';
import { posix } from 'node:path';
import { decoded } from '../../../lib/decoded.ts';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import type { ImportedFiles } from '../pictures.ts';
import type { SourceEntry } from '../source-entry.ts';
import type { SourceFiles } from '../source-files.ts';
import { comment } from './handlers.ts';

/** Takes the pictures of a body out of the export; where one is missing a comment holds its place. */
export function placePictures(
  tree: Root,
  entry: SourceEntry,
  slug: string,
  from: SourceFiles,
  to: ImportedFiles,
  note: Noting,
): void {
  const walk = (parent: Parents) => {
    parent.children = (parent.children as Nodes[]).map((child) => {
      if (child.type === 'image') return placed(child);
      if ('children' in child) walk(child);
      return child;
    }) as never;
  };
  const placed = (image: Image): Nodes => {
    const { name, bytes } = pictureOf(image.url, entry, from);
    const path = bytes && to.addPicture(name, bytes, slug);
    const { alt, isMade } = alternativeOf(image, name, entry.title);
    if (!path) {
      const what = bytes ? 'a picture of a kind that browsers do not show' : 'a missing picture';
      note({
        message: bytes
          ? 'a picture is of a kind that browsers do not show'
          : 'a picture is not in the export',
        found: quoted(image.url, 120),
        fix: 'Save it in images/ and write it in the place of the comment.',
        needsPerson: true,
        near: what,
      });
      return comment(`${what}: ${shortened(image.url)}${image.alt ? ` (${image.alt})` : ''}`);
    }
    if (isMade) {
      note({
        message: 'a picture has no alternative text',
        found: quoted(image.url, 120),
        fix: `Write what it shows in the place of ${quoted(alt)}.`,
        needsPerson: true,
        near: posix.basename(path),
      });
    }
    return { ...image, url: `../../${path}`, alt };
  };
  walk(tree);
}

function pictureOf(
  url: string,
  entry: SourceEntry,
  from: SourceFiles,
): { name: string; bytes?: Buffer } {
  const [, isBase64, text] = /^data:image\/[\w.+-]+(;base64)?,(.*)$/s.exec(url) ?? [];
  if (text !== undefined)
    return {
      name: 'picture',
      bytes: Buffer.from(isBase64 ? text : decoded(text), isBase64 ? 'base64' : 'utf8'),
    };
  const file = from.find(url, entry.file);
  if (!file) return { name: posix.basename(url) };
  from.take(file);
  return { name: from.nameOf(file), bytes: from.bytes(file) };
}

/** Without one, the name of the file where it says something, else the title of the article. */
function alternativeOf(
  { alt, title }: Image,
  name: string,
  heading: string,
): { alt: string; isMade: boolean } {
  const own = (alt ?? '').trim() || (title ?? '').trim();
  const isFileName = /^[^/?*]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i.test(own);
  if (own && !isFileName) return { alt: own, isMade: false };
  const words = (own || name)
    .replace(/\.\w+$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  const isTelling =
    /\p{L}{3,}/u.test(words) &&
    !/^(?:image|img|picture|screenshot|screen shot|mceclip|pasted|untitled|blob)\b/i.test(words);
  return { alt: isTelling ? words : heading, isMade: true };
}

function shortened(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url;
}
