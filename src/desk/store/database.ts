import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { syncFolder } from './blobs.ts';
import { migrate } from './migrations.ts';

/** The database in a desk's folder. */
export function databasePath(folder: string): string {
  return join(folder, 'desk.sqlite');
}

/** The folder of a desk's attachments. */
export function blobFolder(folder: string): string {
  return join(folder, 'blobs');
}

/**
 * Opens a desk's database with today's tables, and makes folder and database where they are missing;
 * nobody but the operator can read them. WAL lets commands read while the desk runs; `FULL` puts a
 * commit on disk before it returns; what is deleted is overwritten.
 */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(blobFolder(folder), { recursive: true, mode: 0o700 });
  const path = databasePath(folder);
  const database = new DatabaseSync(path, { timeout: 5000 });
  chmodSync(path, 0o600);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON',
  );
  migrate(database, blobFolder(folder));
  syncFolder(folder);
  return database;
}
