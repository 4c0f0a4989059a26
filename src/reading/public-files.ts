import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { brandPlaces } from '../brand/places.ts';
import { starterFolder } from '../files/content-folder.ts';
import type { FolderFile } from './folder-files.ts';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a published path is that of a file, its case included: of `public/` in the project or in a content folder
 * with these files, or made from the brand.
 * @example isPublicFile('/favicon.ico', []) // true
 */
export function isPublicFile(path: string, own: readonly FolderFile[]): boolean {
  if (path.endsWith('/')) return false;
  known ??= new Set([
    ...filesBelow(resolve(starterFolder, '../public')),
    ...Object.values(brandPlaces),
  ]);
  return known.has(path.slice(1)) || own.some((file) => file.path === `public${path}`);
}

/** The paths of all files below a folder, with forward slashes; none where it is not there. */
export function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) =>
      `${item.parentPath}/${item.name}`.slice(folder.length + 1).replaceAll('\\', '/'),
    );
}
