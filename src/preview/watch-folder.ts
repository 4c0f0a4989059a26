import { existsSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { folderFiles } from '../reading/folder-files.ts';

/**
 * Calls `onChange` whenever something in a folder changes, however deep, with its path there, or that of the
 * folder above it where that is all there is to know; returns what ends it. Each folder is watched by
 * itself: Node's recursive watching can overlook what is written into a new folder at once.
 */
export function watchFolder(folder: string, onChange: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const noticed = (path = folder) => {
    onChange(relative(folder, path).replaceAll(sep, '/'));
    // Hundreds of files may change at once.
    timer ??= setTimeout(follow, 20);
  };
  const follow = () => {
    timer = undefined;
    try {
      // Something may have been written into a new folder before it was watched.
      if (watchAlso(folder, watchers, noticed)) noticed();
      // Nothing tells that the folder itself is back.
      if (!existsSync(folder)) timer = setTimeout(follow, 500);
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
function watchAlso(
  folder: string,
  watchers: Map<string, FSWatcher>,
  noticed: (path?: string) => void,
): boolean {
  const folders = new Map(foldersOf(folder).map((path) => [identityOf(path), path]));
  for (const [identity, watcher] of watchers) {
    if (folders.has(identity)) continue;
    watcher.close();
    watchers.delete(identity);
  }
  const added = [...folders].filter(([identity]) => !watchers.has(identity));
  for (const [identity, path] of added) {
    const watcher = watch(path, (_event, name) => noticed(join(path, name ?? ''))).on('error', () =>
      watcher.close(),
    );
    watchers.set(identity, watcher);
  }
  return added.length > 0;
}

/** A folder that was deleted and made again has its old name, and its old watcher is blind. */
function identityOf(path: string): string {
  const { ino, birthtimeMs } = statSync(path);
  return `${path} ${ino} ${birthtimeMs}`;
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return [folder, ...folderFiles(folder).folders.map((path) => join(folder, path))];
}
