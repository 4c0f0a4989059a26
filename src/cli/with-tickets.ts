import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { blobFolder, databasePath, openDatabase } from '../desk/store/database.ts';
import { folderOf } from '../desk/settings.ts';
import { CommandError, UsageError } from './command.ts';

/**
 * Works with the tickets of the desk, which may be running meanwhile, and prints what came of it.
 * @throws UsageError where there are no tickets, CommandError where their database cannot be read
 */
export function withTickets(work: (database: DatabaseSync, blobs: string) => string): void {
  const folder = folderOf(process.env);
  if (!existsSync(databasePath(folder))) {
    const fix = 'Set WENDA_DESK_DATA to the folder of the desk.';
    throw new UsageError(`There are no tickets in ${folder}. ${fix}`);
  }
  try {
    const database = openDatabase(folder);
    try {
      console.log(work(database, blobFolder(folder)));
    } finally {
      database.close();
    }
  } catch (error) {
    // A damaged database is for the operator to know, not a fault of the command.
    throw error instanceof CommandError ? error : new CommandError((error as Error).message);
  }
}
