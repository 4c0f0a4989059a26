import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What lies in a folder at any depth, by its path from there, with `/`; a folder stands before what it holds. */
export interface FolderTree {
  files: Map<string, Dirent>;
  folders: Set<string>;
}

/** Reads a folder; one that is not there is empty. */
export function folderTree(root: string): FolderTree {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = existsSync(root) ? readdirSync(root, options) : [];
  const tree: FolderTree = { files: new Map(), folders: new Set() };
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory()) tree.folders.add(path);
    else tree.files.set(path, entry);
  }
  return tree;
}

/** The folders in which a path stands, the innermost first. */
export function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}
