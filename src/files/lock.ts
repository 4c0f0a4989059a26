import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What one process at a time may hold; the system takes it back from a process that dies. */
export interface Lock {
  release: () => void;
}

/** The process that holds a lock; 0 where it has not said so yet. */
export interface Holder {
  pid: number;
}

const sqliteBusy = 5;

/**
 * Takes the lock whose file this is, or tells who holds it. An SQLite database is the one lock of the
 * operating system that Node can ask for: the number of a process in a file outlives the process, and is
 * that of another one in the next container. The file stays, empty: whoever took it away would leave those
 * who wait with a lock on nothing.
 */
export function takeLock(file: string): Lock | Holder {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  if (!isReserved(database)) {
    database.close();
    return { pid: noted(file) };
  }
  writeFileSync(noteOf(file), String(process.pid));
  return {
    release: () => {
      rmSync(noteOf(file), { force: true });
      database.close();
    },
  };
}

/** One connection at a time can say that it is about to write. */
function isReserved(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return false;
    throw error;
  }
}

function noteOf(file: string): string {
  return `${file}.pid`;
}

function noted(file: string): number {
  try {
    return Number.parseInt(readFileSync(noteOf(file), 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
