import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { starterFolder } from '../../files/content-folder.ts';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a published path is that of a file in `public/`, its case included.
 * @example isPublicFile('/favicon.svg')
 */
export function isPublicFile(path: string): boolean {
  if (path.endsWith('/')) return false;
  known ??= new Set(list(resolve(starterFolder, '../public')));
  return known.has(path);
}

function list(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => `/${path.replaceAll('\\', '/')}`);
}
