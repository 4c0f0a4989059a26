import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPart } from '../../integrations/build-part.ts';
import { isNumber, isText, listOf, objectOf, parseAs, recordOf } from '../../lib/shape.ts';
import { folderTree } from '../folder-tree.ts';

/** What a part says of itself, for those who put parts together. */
export interface PartRecord {
  part: BuildPart;
  /** What it was made of: digests and versions, by what a person calls them. */
  state: Record<string, string>;
  /** The digest of each of its files, by path. */
  files: Record<string, string>;
  /** Paths of pictures that Astro took away once it had made others of them: the site lacks them. */
  dropped: string[];
}

/** A part's folder holds a record and a folder of files, so that a host finds no site in it. */
export const recordName = 'part.json';
export const filesName = 'files';

const isRecord = objectOf<PartRecord>({
  part: objectOf<BuildPart>({ number: isNumber, of: isNumber }),
  state: recordOf(isText),
  files: recordOf(isText),
  dropped: listOf(isText),
});

/** The record of the part in a folder; null where there is no part. */
export function readRecord(folder: string): PartRecord | null {
  const file = join(folder, recordName);
  return existsSync(file) ? parseAs(readFileSync(file, 'utf8'), isRecord) : null;
}

/** Puts the record beside the part's files. */
export function writeRecord(folder: string, record: PartRecord): void {
  writeFileSync(join(folder, recordName), JSON.stringify(record));
}

/** The digest of each file of a folder at any depth, by path. */
export function digestsOf(folder: string): Record<string, string> {
  const paths = [...folderTree(folder).files.keys()].toSorted();
  return Object.fromEntries(paths.map((path) => [path, digestOf(join(folder, path))]));
}

/** The digest of a file. */
export function digestOf(file: string): string {
  return hash('sha256', readFileSync(file));
}
