import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../checks/reading/folder-files.ts';

/**
 * Calls `onChange` whenever something in a folder changes, however deep. Each folder is watched by
 * itself: Node's recursive watching can overlook a file that is written into a new folder at once.
 */
export function watchFolder(folder: string, onChange: () => void): void {
  const watchers = new Map<string, FSWatcher>();
  const follow = () => {
    const folders = new Set(existsSync(folder) ? ['', ...folderFiles(folder).folders] : []);
    for (const [path, watcher] of watchers) {
      if (folders.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    const added = [...folders].filter((path) => !watchers.has(path));
    for (const path of added) {
      // A folder may be gone before it is watched.
      const watcher = watch(join(folder, path), noticed).on('error', () => watcher.close());
      watchers.set(path, watcher);
    }
    // What was written into a new folder before it was watched.
    if (added.length > 0) follow();
  };
  const noticed = () => {
    follow();
    onChange();
  };
  follow();
}
