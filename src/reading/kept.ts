import { hash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values that took time to make, each in a file of its own under a digest of all that it was made of. */
export interface Kept<T> {
  /** Undefined where nothing whole is kept. */
  get: (digest: string) => T | undefined;
  put: (digest: string, value: T) => void;
  /** Whether there is a file; it may be damaged. */
  has: (digest: string) => boolean;
}

/** What this run asked for or made, by the paths of the files without their kind. */
const used = new Set<string>();

/** Files that no run asked for in so many milliseconds go. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** Characters of the sum at the head of a file, by which a damaged one is known. */
const sumLength = 40;

/**
 * Opens a folder of kept values of one kind. Several builds may use it at once: a file appears whole, and
 * what cannot be written is not kept.
 */
export function keptIn<T>(folder: string, kind: string): Kept<T> {
  const pathOf = (digest: string) => {
    const stem = join(folder, digest.slice(0, 2), digest.slice(2));
    used.add(stem);
    return `${stem}.${kind}`;
  };
  return {
    has: (digest) => existsSync(pathOf(digest)),
    get: (digest) => {
      try {
        const file = readFileSync(pathOf(digest));
        const value = file.subarray(sumLength);
        if (sumOf(value) !== file.toString('latin1', 0, sumLength)) return undefined;
        return deserialize(value) as T;
      } catch {
        return undefined;
      }
    },
    put: (digest, value) => {
      const path = pathOf(digest);
      const bytes = serialize(value);
      const half = `${path}.${process.pid}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(half, Buffer.concat([Buffer.from(sumOf(bytes), 'latin1'), bytes]));
        renameSync(half, path);
      } catch {
        quietly(() => rmSync(half, { force: true }));
      }
    },
  };
}

/** Takes away from a folder what nobody asked for in a week, and keeps for another one what this run did. */
export function pruneKept(folder: string, now = new Date()): void {
  const before = now.getTime() - longest;
  for (const file of globSync('*/*', { cwd: folder }).map((path) => join(folder, path))) {
    quietly(() => {
      if (statSync(file).mtimeMs >= before) return;
      if (used.has(file.replace(/\.[^.]+$/, ''))) utimesSync(file, now, now);
      else rmSync(file);
    });
  }
}

/** Another build may have been there before. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What cannot be taken away stays.
  }
}

function sumOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'hex');
}
