import { cpSync, linkSync, mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderTree, foldersAbove, type FolderTree } from './folder-tree.ts';
import { isSameFile } from './same-file.ts';

/** A swap of which nothing shows yet, in numbers of files. */
export interface Swap {
  written: number;
  removed: number;
  kept: number;
  /** Puts each file in its place. */
  run: () => void;
}

/** Where files wait inside of a site until all of them are there. */
export const incomingName = '.incoming';

/**
 * Prepares to make a folder equal to another one, file by file; what is the same stays as it is, with its
 * time. All that is new is laid beside it first, so that a full disk is met before readers see anything. Then
 * each file takes its place whole, assets and search before the pages that name them, and removals come last.
 * A swap that was cut off can be made once more.
 */
export function prepareSwap(site: string, target: string): Swap {
  const incoming = join(target, incomingName);
  rmSync(incoming, { recursive: true, force: true });
  const [next, last] = [folderTree(site), folderTree(target)];
  const paths = pagesLast(next.files.keys());
  const added = paths.filter((path) => !last.files.has(path));
  const differing = paths.filter((path) => differs(path, next, last));
  const gone = pagesLast(last.files.keys().filter((path) => !next.files.has(path))).toReversed();
  const written = [...added, ...differing];

  const takeAway = (path: string) => rmSync(join(target, path), { recursive: true, force: true });
  const run = () => {
    const early = new Set(inTheWay(gone, added, next, last));
    early.forEach(takeAway);
    for (const path of next.folders) {
      if (!last.folders.has(path)) mkdirSync(join(target, path), { recursive: true });
    }
    written.forEach((path, index) => renameSync(join(incoming, `${index}`), join(target, path)));
    gone.filter((path) => !early.has(path)).forEach(takeAway);
    for (const path of [...last.folders].toReversed()) {
      if (!next.folders.has(path) && !early.has(path)) takeAway(path);
    }
    rmdirSync(incoming);
  };

  try {
    mkdirSync(incoming, { recursive: true });
    written.forEach((path, index) => bring(join(site, path), join(incoming, `${index}`)));
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  const kept = next.files.size - written.length;
  return { written: written.length, removed: gone.length, kept, run };
}

function differs(path: string, next: FolderTree, last: FolderTree): boolean {
  const [one, other] = [next.files.get(path), last.files.get(path)];
  return one !== undefined && other !== undefined && !isSameFile(one, other);
}

function pagesLast(paths: Iterable<string>): string[] {
  const byKind = Map.groupBy(paths, (path) => path.endsWith('.html'));
  return [...(byKind.get(false) ?? []), ...(byKind.get(true) ?? [])];
}

/** A link costs no room; a target on another disk gets a copy. */
function bring(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to, { verbatimSymlinks: true });
  }
}

/** What makes way first: files where a folder comes, folders where a file comes, names in another case. */
function inTheWay(gone: string[], added: string[], next: FolderTree, last: FolderTree): string[] {
  const lowerCase = new Set(added.map((path) => path.toLowerCase()));
  const isBelowFile = (path: string) => foldersAbove(path).some((folder) => next.files.has(folder));
  return [
    ...gone.filter((path) => next.folders.has(path) || lowerCase.has(path.toLowerCase())),
    ...[...gone, ...[...last.folders].toReversed()].filter(isBelowFile),
    ...last.folders.values().filter((path) => next.files.has(path)),
  ];
}
