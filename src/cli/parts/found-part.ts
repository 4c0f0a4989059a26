import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { digestsOf, filesName, readRecord, recordName, type PartRecord } from './part-record.ts';

/** A part, and where it was found. */
export interface FoundPart {
  folder: string;
  record: PartRecord;
}

/**
 * Reads a part and holds its files against what it says of them.
 * @throws CommandError where the folder has no part, or not all of it as it was made
 */
export function readPart(folder: string): FoundPart {
  const record = readRecord(folder);
  if (!record) {
    const what = existsSync(folder)
      ? `${folder} is no part of a site of this version: its ${recordName} is missing or not understood.`
      : `There is no folder ${folder}.`;
    throw new CommandError(`${what} Make one with build --part 1/4 --outDir ${folder}.`);
  }
  refuseDamage(folder, record.files, digestsOf(join(folder, filesName)));
  return { folder, record };
}

function refuseDamage(
  folder: string,
  made: Record<string, string>,
  found: Record<string, string>,
): void {
  const path = Object.keys({ ...made, ...found }).find((one) => made[one] !== found[one]);
  if (path === undefined) return;
  const isMissing = !Object.hasOwn(found, path);
  const what = isMissing
    ? `${filesName}/${path} is missing`
    : Object.hasOwn(made, path)
      ? `${filesName}/${path} was changed`
      : `${filesName}/${path} came later`;
  const hint = isMissing && /(?:^|\/)\./.test(path) ? ' Some uploads leave hidden files out.' : '';
  throw new CommandError(
    `${folder} is not as it was made: ${what}.${hint} Bring it here once more.`,
  );
}
