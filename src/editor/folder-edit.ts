import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file.ts';

/** What an edit makes of a content folder; paths are those in the folder. */
export interface FolderEdit {
  written: ReadonlyMap<string, string>;
  removed: readonly string[];
}

/** Files before and after an edit; null where one is not there. A note that came with a folder names no other's files. */
const fileStates = z.array(
  z.object({
    path: z.string().refine((path) => isLocal(path)),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
);

type FileStates = z.output<typeof fileStates>;

/** Where an edit is noted while it is being made. */
const journal = '.wenda/unfinished-edit.json';

/**
 * Makes an edit as a whole: where a file cannot be written, those that were are as before. One that was killed
 * on its way is undone by `undoUnfinished`.
 * @throws what kept a file from being written
 */
export function applyFolderEdit(folder: string, { written, removed }: FolderEdit): void {
  const gone = removed.filter((path) => !written.has(path));
  const states = [...new Set([...written.keys(), ...gone])].map((path) => ({
    path,
    before: textAt(folder, path),
    after: written.get(path) ?? null,
  }));
  if (states.length === 0) return;
  write(folder, journal, JSON.stringify(states));
  try {
    for (const { path, after } of states) write(folder, path, after);
  } catch (error) {
    undo(folder, states);
    throw error;
  }
  rmSync(join(folder, journal), { force: true });
}

/** Undoes an edit that was cut off, where nobody has written its files since; gives the paths of the files. */
export function undoUnfinished(folder: string): string[] {
  const noted = textAt(folder, journal);
  if (noted === null) return [];
  const states = fileStates.safeParse(parsed(noted));
  if (states.success) return undo(folder, states.data);
  // It was cut off before the first file was written.
  rmSync(join(folder, journal), { force: true });
  return [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isLocal(path: string): boolean {
  return !isAbsolute(path) && !normalize(path).startsWith('..');
}

function undo(folder: string, states: FileStates): string[] {
  const half = states.filter(({ path, before, after }) => {
    const now = textAt(folder, path);
    return now !== before && now === after;
  });
  for (const { path, before } of half) write(folder, path, before);
  rmSync(join(folder, journal), { force: true });
  return half.map(({ path }) => path);
}

function write(folder: string, path: string, text: string | null): void {
  if (text === null) rmSync(join(folder, path), { force: true });
  else replaceFile(join(folder, path), text);
}

function textAt(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
