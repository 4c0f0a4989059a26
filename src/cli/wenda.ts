// `npm run wenda -- <command>`: what a person runs. Each command is a file in commands/; exit codes are
// 0 done, 1 failed, 2 asked for what there is not.
import { CommandError } from './command.ts';
import { runCommand } from './run-command.ts';

try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
