import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderChanges } from '../files/folder-changes.ts';
import { changesBetween, isOwn, type FolderScan } from './folder-scan.ts';

/** A content folder as it was when it last had no fault: what the pages of the preview are made from. */
export interface GoodCopy {
  /** Absolute. */
  folder: string;
  /** Takes the state of a scan over, and tells which files hold something else than before. */
  update: (now: FolderScan) => FolderChanges;
}

/** Begins an empty copy of a content folder. */
export function goodCopy(from: string, folder: string): GoodCopy {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let copied: FolderScan = new Map();
  const update = (now: FolderScan) => {
    const { written, removed } = changesBetween(copied, now);
    const differing = written.filter((path) => !isOwn(path) || !isSame(from, folder, path));
    for (const path of removed.filter(isOwn)) rmSync(join(folder, path), { force: true });
    for (const path of differing.filter(isOwn)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(from, path), join(folder, path));
    }
    copied = now;
    return { written: differing, removed };
  };
  return { folder, update };
}

/** A fault that was undone leaves a file newer, and as it was. */
function isSame(from: string, copy: string, path: string): boolean {
  const [own, copied] = [join(from, path), join(copy, path)];
  return existsSync(copied) && readFileSync(own).equals(readFileSync(copied));
}
