import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../checks/reading/folder-files.ts';

/**
 * Calls `onChange` whenever something in a folder changes, however deep; returns what ends it. Each folder
 * is watched by itself: Node's recursive watching can overlook what is written into a new folder at once.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const noticed = () => {
    onChange();
    // Hundreds of files may change at once.
    timer ??= setTimeout(follow, 20);
  };
  const follow = () => {
    timer = undefined;
    try {
      // Something may have been written into a new folder before it was watched.
      if (watchAlso(folder, watchers, noticed)) noticed();
    } catch (error) {
      // A folder can be gone before it is watched.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      noticed();
    }
  };
  follow();
  return () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
  };
}

/** Watches the folders there are now; whether there is a new one. */
function watchAlso(folder: string, watchers: Map<string, FSWatcher>, noticed: () => void): boolean {
  const folders = foldersOf(folder);
  for (const [path, watcher] of watchers) {
    if (folders.includes(path)) continue;
    watcher.close();
    watchers.delete(path);
  }
  const added = folders.filter((path) => !watchers.has(path));
  for (const path of added) {
    const watcher = watch(join(folder, path), noticed).on('error', () => watcher.close());
    watchers.set(path, watcher);
  }
  return added.length > 0;
}

function foldersOf(folder: string): string[] {
  return existsSync(folder) ? ['', ...folderFiles(folder).folders] : [];
}
