import { constants, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownTurn, publish } from '../publish.ts';
import { readPart } from './found-part.ts';
import { filesName } from './part-record.ts';
import { refuseMismatch } from './refuse-mismatch.ts';

/**
 * Puts the parts of a site together, in any order, in the place of the site in `outDir`.
 * @throws CommandError where a part is missing, doubled, damaged or of another state than the others
 */
export async function joinParts(folders: string[], outDir: string): Promise<void> {
  const parts = folders.map(readPart);
  refuseMismatch(parts);
  const dropped = parts.flatMap(({ record }) => record.dropped);
  const staging = await ownTurn(outDir, 'site');
  const changed = await publish(staging, outDir, async () => {
    for (const folder of folders) bringFiles(join(folder, filesName), staging.site, dropped);
  });
  console.log(`Built ${outDir} of ${folders.length} parts: ${changed}`);
}

function bringFiles(from: string, to: string, dropped: string[]): void {
  const left = new Set(dropped.map((path) => resolve(from, path)));
  cpSync(from, to, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    filter: (path) => !left.has(resolve(path)),
  });
}
