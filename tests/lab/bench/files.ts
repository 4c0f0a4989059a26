import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files in a folder, dot files too, each by its path from there; in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}
