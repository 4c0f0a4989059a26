import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values that took time to make, each in a file of its own under a digest of all that it was made of. */
export interface Kept<T> {
  /** Undefined where nothing whole is kept. */
  get: (digest: string) => T | undefined;
  put: (digest: string, value: T) => void;
}

/** Characters of the sum at the head of a file, by which a damaged one is known. */
const sumLength = 40;

/**
 * Opens a folder of kept values of one kind. Several builds may use it at once: a file appears whole, and
 * what cannot be written is not kept.
 */
export function keptIn<T>(folder: string, kind: string): Kept<T> {
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), `${digest.slice(2)}.${kind}`);
  return {
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
        rmSync(half, { force: true });
      }
    },
  };
}

function sumOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'hex');
}
