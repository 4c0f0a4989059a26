import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import type { ImportPlan } from './planned-files.ts';

/** What became of each planned file, by its path in the content folder. */
export interface WrittenPlan {
  written: string[];
  /** Those that stand there already, byte for byte. */
  same: string[];
  /** Those that stand there with another text, which was kept. */
  kept: string[];
  /** Those of which another text was replaced. */
  replaced: string[];
}

/** Writes a plan into a folder; a file that is there with another text stays unless it may be replaced. */
export function writePlan({ files }: ImportPlan, folder: string, mayReplace: boolean): WrittenPlan {
  const done: WrittenPlan = { written: [], same: [], kept: [], replaced: [] };
  for (const [path, content] of files) {
    const place = join(folder, path);
    const bytes = Buffer.from(content as string);
    const isThere = existsSync(place);
    if (isThere && readFileSync(place).equals(bytes)) {
      done.same.push(path);
      continue;
    }
    if (isThere && !mayReplace) {
      done.kept.push(path);
      continue;
    }
    replaceFile(place, bytes);
    (isThere ? done.replaced : done.written).push(path);
  }
  return done;
}
