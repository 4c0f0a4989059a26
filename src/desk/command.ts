// `npm run desk` serves tickets; with a command behind it, it manages them, also while the desk runs.
import { existsSync } from 'node:fs';
import { exportTickets } from './commands/export.ts';
import { forwards } from './commands/forwards.ts';
import { list } from './commands/list.ts';
import { mark } from './commands/mark.ts';
import { show } from './commands/show.ts';
import { usage, UsageError } from './commands/usage.ts';
import { blobFolder, databasePath, openDatabase } from './store/database.ts';
import { folderOf } from './settings.ts';

const commands = new Map(Object.entries({ list, show, mark, export: exportTickets, forwards }));
const [name, ...args] = process.argv.slice(2);

if (name === undefined) await import('./server.ts');
else if (['help', '--help', '-h'].includes(name)) console.log(usage);
else process.exitCode = run(name, args);

/** Gives the exit code: 0 done, 1 failed, 2 wrong usage. */
function run(called: string, given: string[]): number {
  try {
    console.log(answerOf(called, given));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof UsageError || isUnknownOption(error) ? 2 : 1;
  }
}

function answerOf(called: string, given: string[]): string {
  const command = commands.get(called);
  if (!command) throw new UsageError(`There is no command "${called}".\n\n${usage}`);
  const folder = folderOf(process.env);
  if (!existsSync(databasePath(folder))) {
    const fix = 'Set WENDA_DESK_DATA to the folder of the desk.';
    throw new UsageError(`There are no tickets in ${folder}. ${fix}`);
  }
  const database = openDatabase(folder);
  try {
    return command(database, given, blobFolder(folder));
  } finally {
    database.close();
  }
}

function isUnknownOption(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
