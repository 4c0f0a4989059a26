import { constants, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
  const staging = await ownTurn(outDir, 'site');
  const changed = await publish(staging, outDir, async () => {
    for (const folder of folders) bringFiles(join(folder, filesName), staging.site);
    for (const path of parts.flatMap(({ record }) => record.dropped)) {
      rmSync(join(staging.site, path), { force: true });
    }
  });
  console.log(`Built ${outDir} of ${folders.length} parts: ${changed}`);
}

function bringFiles(from: string, to: string): void {
  const mode = constants.COPYFILE_FICLONE;
  cpSync(from, to, { recursive: true, mode, verbatimSymlinks: true });
}
