import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../files/content-folder.ts';
import { takeLock } from '../files/lock.ts';

/** Where a build keeps what the next one of the same content can use. */
export interface BuildCache {
  /** Absolute. */
  folder: string;
  /** Says that all in it belongs together; without this the next build begins with an empty one. */
  keep: () => void;
}

/**
 * The cache of this content folder, or an empty one in `own` while another build has it. Astro writes its
 * pictures in place, and its pages long before it notes what they were made from: a build that stops between
 * leaves a cache that would be believed, and must not be.
 */
export function buildCache(own: string): BuildCache {
  const folder = join(resolve(cacheFolder()), 'build');
  const lock = takeLock(`${folder}.lock`);
  if (!('release' in lock)) return { folder: own, keep: () => undefined };
  const mark = join(folder, 'unfinished');
  if (existsSync(mark)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
  return {
    folder,
    keep: () => {
      rmSync(mark);
      lock.release();
    },
  };
}
