import { parseArgs } from 'node:util';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError, type Command, type Options } from './command.ts';

/** What every command takes. */
const common = { help: { type: 'boolean', short: 'h', summary: 'this text' } } satisfies Options;

/** The options of a command, with what every command takes. */
export function optionsOf({ options }: Command): Options {
  return { ...options, ...common };
}

/**
 * Reads what was typed behind a command's name.
 * @throws UsageError that names what is wrong and, where one is near, what was meant
 */
export function parseCommand(command: Command, args: string[]) {
  const options = optionsOf(command);
  refuseUnknown(args, options);
  const { values, positionals } = strictly(args, options);
  if (positionals[0] !== undefined && !command.operands) {
    throw new UsageError(`There is nothing to do with "${positionals[0]}" here.`);
  }
  return { values, operands: positionals };
}

function refuseUnknown(args: string[], options: Options): void {
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const known = Object.keys(options).map((name) => `--${name}`);
    const fix = didYouMean(token.rawName, known, `Use ${known.join(', ')}.`);
    throw new UsageError(`There is no option "${token.rawName}". ${fix}`);
  }
}

/** A value that is missing, or one too many, is worded by Node. */
function strictly(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
