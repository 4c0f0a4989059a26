import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { folderFiles } from '../reading/folder-files.ts';
import { starterFolder } from '../files/content-folder.ts';
import type { FolderChanges } from '../files/folder-changes.ts';

/**
 * When each file was last written, by its path: relative to the content folder, and absolute for the words
 * that ship, which fill in what a folder lacks.
 */
export type FolderScan = ReadonlyMap<string, string>;

/** Looks when each file was last written that a content folder is made of. */
export function scanOf(folder: string): FolderScan {
  const own = stampsIn(folder);
  if (folder === starterFolder) return new Map(own);
  const shipped = stampsIn(starterFolder).filter(([path]) => /^(?:ui|search)\//.test(path));
  return new Map([
    ...own,
    ...shipped.map(([path, at]) => [join(starterFolder, path), at] as const),
  ]);
}

/** Whether a path of a scan is one of the folder's own files. */
export function isOwn(path: string): boolean {
  return !isAbsolute(path);
}

/** What has to be done to the files of one scan to get those of another. */
export function changesBetween(before: FolderScan, after: FolderScan): FolderChanges {
  return {
    written: [...after].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** The paths of all changes. */
export function changedPaths({ written, removed }: FolderChanges): string[] {
  return [...new Set([...written, ...removed])];
}

function stampsIn(folder: string): [path: string, stamp: string][] {
  return folderFiles(folder).files.map(({ path }) => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    // The time of the text alone can be set back, as a version control system does.
    return [path, stat ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : 'leads nowhere'];
  });
}
