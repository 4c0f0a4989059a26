import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderChanges } from '../files/folder-changes.ts';
import { changesBetween, isOwn, type FolderScan } from './folder-scan.ts';

/** A content folder as it was when it last had no fault: what the pages of the preview are made from. */
export interface GoodCopy {
  /** Absolute. */
  folder: string;
  /** Whether it holds such a state, which an earlier preview may have left. */
  isThere: () => boolean;
  /** Takes the state of a scan over, and tells which files hold something else than before. */
  update: (now: FolderScan) => FolderChanges;
  /** Takes over the text of a file that it has already. */
  write: (path: string, text: string) => void;
}

/** Opens the copy of a content folder: as an earlier preview left it, else empty. */
export function goodCopy(from: string, folder: string): GoodCopy {
  const note = `${folder}.json`;
  let copied = notedScan(note);
  if (!copied) rmSync(folder, { recursive: true, force: true });
  const update = (now: FolderScan) => {
    const { written, removed } = changesBetween(copied ?? new Map(), now);
    if (copied && written.length + removed.length === 0) return { written, removed };
    const differing = written.filter((path) => !isOwn(path) || !isSame(from, folder, path));
    // What is cut off on its way is begun anew.
    rmSync(note, { force: true });
    for (const path of removed.filter(isOwn)) rmSync(join(folder, path), { force: true });
    for (const path of differing.filter(isOwn)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(from, path), join(folder, path), constants.COPYFILE_FICLONE);
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, JSON.stringify([...now]));
    copied = now;
    return { written: differing, removed };
  };
  return {
    folder,
    isThere: () => copied !== undefined,
    update,
    write: (path, text) => writeFileSync(join(folder, path), text),
  };
}

function notedScan(note: string): FolderScan | undefined {
  try {
    return new Map(JSON.parse(readFileSync(note, 'utf8')) as [string, string][]);
  } catch {
    return undefined;
  }
}

/** A fault that was undone leaves a file newer, and as it was. */
function isSame(from: string, copy: string, path: string): boolean {
  const [own, copied] = [join(from, path), join(copy, path)];
  return existsSync(copied) && readFileSync(own).equals(readFileSync(copied));
}
