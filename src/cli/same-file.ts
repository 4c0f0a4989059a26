import { closeSync, openSync, readSync, readlinkSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Large enough for nearly every page, so that one look at each of two files is the usual. */
const size = 256 * 1024;
const [left, right] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];

/** Whether two files hold the same bytes, or two links lead to the same place. */
export function isSameFile(one: Dirent, other: Dirent): boolean {
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  if (one.isSymbolicLink() && other.isSymbolicLink()) {
    return readlinkSync(path) === readlinkSync(otherPath);
  }
  return one.isFile() && other.isFile() && holdSameBytes(path, otherPath);
}

function holdSameBytes(path: string, otherPath: string): boolean {
  const [file, otherFile] = [openSync(path, 'r'), openSync(otherPath, 'r')];
  try {
    for (;;) {
      const read = readSync(file, left, 0, size, null);
      if (read !== readSync(otherFile, right, 0, size, null)) return false;
      if (left.compare(right, 0, read, 0, read) !== 0) return false;
      if (read < size) return true;
    }
  } finally {
    closeSync(file);
    closeSync(otherFile);
  }
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}
