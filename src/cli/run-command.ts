import { didYouMean } from '../reading/nearest.ts';
import { UsageError } from './command.ts';
import { commandOf, namesBelow, splitWords } from './command-tree.ts';
import { helpOf, wenda } from './help.ts';
import { parseCommand } from './parse-command.ts';

const helpWords = ['help', '--help', '-h'];

/**
 * Runs the command that was typed, or prints help of it.
 * @throws CommandError for the person who typed it
 */
export async function runCommand(args: string[]): Promise<void> {
  const { words, rest } = splitWords(args);
  const [next, ...others] = rest;
  if (next && helpWords.includes(next)) return printHelp([...words, ...others]);
  if (next && (words.length === 0 || isUnknownBelow(words, next))) return refuse(words, next);
  if (words.length === 0) return printHelp([]);
  const command = await commandOf(words);
  const { values, operands } = parseCommand(command, rest);
  if (values['help']) return printHelp(words);
  await command.run(values, operands);
}

/** Behind a command with others below it stands one of these, or an option. */
function isUnknownBelow(words: string[], next: string): boolean {
  return namesBelow(words).length > 0 && !next.startsWith('-');
}

async function printHelp(asked: string[]): Promise<void> {
  const { words, rest } = splitWords(asked);
  if (rest[0]) return refuse(words, rest[0]);
  console.log(await helpOf(words));
}

function refuse(words: string[], unknown: string): never {
  const names = namesBelow(words);
  const fix = didYouMean(unknown, names, `Use ${[...names, 'help'].join(', ')}.`);
  const help = [wenda, ...words, 'help'].join(' ');
  throw new UsageError(`There is no command "${[...words, unknown].join(' ')}". ${fix}\n${help}`);
}
