import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the content folder. */
export interface FolderFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** What forbids reading it: a symbolic link that leads nowhere, or out of the folder. */
  link?: 'broken' | 'outside';
}

/** What stands in a content folder. */
export interface FolderFiles {
  files: FolderFile[];
  /** All folders, relative to the content folder. */
  folders: string[];
}

/** Files that stand beside content without being content: dot-files, README, LICENSE, CHANGELOG. */
export function isIgnoredFile(name: string): boolean {
  return /^\.|^(?:README|LICENSE|CHANGELOG)/i.test(name);
}

/** Lists a content folder to its depths, in the order of the names; a folder that is not there is empty. */
export function folderFiles(folder: string): FolderFiles {
  const found: FolderFiles = { files: [], folders: [] };
  const root = statSync(folder, { throwIfNoEntry: false });
  if (root?.isDirectory()) list(realpathSync(folder), '', found);
  return found;
}

function list(root: string, under: string, found: FolderFiles): void {
  const items = readdirSync(join(root, under), { withFileTypes: true });
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isIgnoredFile(item.name) || item.name === 'node_modules') continue;
    const path = under ? `${under}/${item.name}` : item.name;
    if (item.isDirectory()) {
      found.folders.push(path);
      list(root, path, found);
    } else {
      const link = item.isSymbolicLink() ? linkFault(root, path) : undefined;
      found.files.push(link ? { path, link } : { path });
    }
  }
}

/** What forbids following a symbolic link at a path below `root`, which is a real path; undefined where nothing does. */
export function linkFault(root: string, path: string): FolderFile['link'] {
  try {
    const target = realpathSync(join(root, path));
    if (!target.startsWith(root + sep)) return 'outside';
    return statSync(target).isFile() ? undefined : 'outside';
  } catch {
    return 'broken';
  }
}
