import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file, which appears whole or not at all; a symbolic link stays one. */
export function replaceFile(place: string, content: string | Buffer): void {
  const file = existsSync(place) ? realpathSync(place) : place;
  mkdirSync(dirname(file), { recursive: true });
  const half = join(dirname(file), `.${process.pid}.half`);
  try {
    writeFileSync(half, content);
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
