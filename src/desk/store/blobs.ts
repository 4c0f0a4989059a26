import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file's bytes under the name that they have on disk: their SHA-256 in hexadecimal. */
export interface BlobFile {
  sha256: string;
  bytes: Uint8Array;
}

/** Nobody but the operator reads a blob; `flush` puts it on disk before it gets its name. */
const whole = { flag: 'wx', mode: 0o600, flush: true } as const;

/** Where a blob stands. */
export function blobPath(folder: string, sha256: string): string {
  return join(folder, sha256);
}

/** Puts blobs on disk, each once however often it is sent; once it settles, a power cut loses none. */
export async function keepBlobs(folder: string, blobs: readonly BlobFile[]): Promise<void> {
  for (const blob of blobs) await keepBlob(folder, blob);
  if (blobs.length > 0) syncFolder(folder);
}

/** As `keepBlobs`, for one blob and synchronously. */
export function keepBlobSync(folder: string, { sha256, bytes }: BlobFile): void {
  const partial = partialPath(folder);
  writeFileSync(partial, bytes, whole);
  renameSync(partial, blobPath(folder, sha256));
}

/** Deletes the blobs that nothing refers to and that nobody has sent since a moment; gives their number. */
export function sweepBlobs(
  folder: string,
  isUsed: (sha256: string) => boolean,
  since: Date,
): number {
  const left = readdirSync(folder).filter(
    (name) => !isUsed(name) && statSync(join(folder, name)).mtime < since,
  );
  for (const name of left) rmSync(join(folder, name));
  return left.length;
}

/** Whether a file can be written here. @throws where it cannot */
export async function tryWriting(folder: string): Promise<void> {
  const partial = partialPath(folder);
  try {
    await writeFile(partial, new Uint8Array(4096), whole);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Puts the names in a folder on disk. Windows cannot open folders, and needs it less. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function keepBlob(folder: string, { sha256, bytes }: BlobFile): Promise<void> {
  const path = blobPath(folder, sha256);
  if (await isKept(path, bytes.length)) return;
  const partial = partialPath(folder);
  try {
    await writeFile(partial, bytes, whole);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Whether a blob is there already; it then counts as sent just now, so that no sweep takes it. */
async function isKept(path: string, size: number): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(path, now, now);
    return (await stat(path)).size === size;
  } catch {
    return false;
  }
}

function partialPath(folder: string): string {
  return join(folder, `${randomUUID()}.part`);
}
