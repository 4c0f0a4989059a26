import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { kebabCase } from '../../checks/rules/file-names.ts';
import { latin } from '../../pictures/byte-parts.ts';
import { isJpeg, isPng, isWebp } from '../../pictures/picture-magic.ts';

/** Kinds of files that readers may download from this site: none that a browser would run. */
const downloads =
  /\.(?:pdf|txt|csv|docx?|xlsx?|pptx?|odt|ods|zip|ics|mp3|mp4|webm|png|jpe?g|gif|webp)$/i;

/** Collects the files that come along with articles, each once, and says where they will stand. */
export class ImportedFiles {
  /** Contents by path in the content folder. */
  readonly files = new Map<string, Buffer>();
  private readonly byDigest = new Map<string, string>();
  private readonly folder: string;

  /** @param folder the content folder, whose own files stay */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The place of a picture that belongs to an article; undefined where its bytes are none that browsers show. */
  addPicture(name: string, bytes: Buffer, slug: string): string | undefined {
    const kind = kindOf(bytes);
    return kind && this.add(`images/${slug}/${stemOf(name)}`, kind, bytes);
  }

  /** The published address of a file to download; undefined where it is of a kind that might run. */
  addDownload(name: string, bytes: Buffer, slug: string): string | undefined {
    const kind = posix.extname(name).slice(1).toLowerCase();
    if (!downloads.test(name)) return undefined;
    return this.add(`public/files/${slug}/${stemOf(name)}`, kind, bytes).slice('public'.length);
  }

  private add(stem: string, kind: string, bytes: Buffer): string {
    const key = `${stem.split('/')[0]} ${createHash('sha256').update(bytes).digest('hex')}`;
    const known = this.byDigest.get(key);
    if (known) return known;
    let path = `${stem}.${kind}`;
    for (let number = 2; !this.isFree(path, bytes); number += 1) path = `${stem}-${number}.${kind}`;
    this.files.set(path, bytes);
    this.byDigest.set(key, path);
    return path;
  }

  private isFree(path: string, bytes: Buffer): boolean {
    if (this.files.has(path)) return false;
    const there = join(this.folder, path);
    return !existsSync(there) || readFileSync(there).equals(bytes);
  }
}

function stemOf(name: string): string {
  return kebabCase(posix.basename(name, posix.extname(name))) || 'picture';
}

/** What a picture is by its bytes, whatever its name says; those of browsers alone. */
function kindOf(bytes: Buffer): string | undefined {
  if (isPng(bytes)) return 'png';
  if (isJpeg(bytes)) return 'jpg';
  if (isWebp(bytes)) return 'webp';
  if (latin(bytes, 0, 4) === 'GIF8') return 'gif';
  if (latin(bytes, 4, 12) === 'ftypavif') return 'avif';
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/s.test(
    bytes.toString('utf8', 0, 2000),
  )
    ? 'svg'
    : undefined;
}
