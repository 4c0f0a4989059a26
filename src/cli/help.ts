import type { Command } from './command.ts';
import { commandOf, namesBelow } from './command-tree.ts';
import { optionsOf } from './parse-command.ts';
import { table } from './table.ts';

/** How the one command is typed; the words of a command follow it. */
export const wenda = 'npm run wenda --';

/** What there is to know of a command; of no words, what commands there are. */
export async function helpOf(words: string[]): Promise<string> {
  if (words.length === 0) return helpOfAll();
  const command = await commandOf(words);
  const below = namesBelow(words);
  const commands = await rowsOf(words, below);
  return [
    [wenda, ...words, below.length > 0 ? '[command]' : command.operands, '[options]']
      .filter(Boolean)
      .join(' '),
    `${command.summary}.`,
    commands.length > 0 ? indented(commands) : '',
    indented(optionRows(command)),
    command.notes ?? '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

async function helpOfAll(): Promise<string> {
  return [
    `${wenda} <command>`,
    indented(await rowsOf([], namesBelow([]))),
    `${wenda} help <command> tells more of one. README.md tells of npm start, npm run dev and npm test.`,
  ].join('\n\n');
}

function rowsOf(words: string[], names: string[]): Promise<string[][]> {
  return Promise.all(
    names.map(async (name) => {
      const { operands = '', summary } = await commandOf([...words, name]);
      return [`${name} ${operands}`.trimEnd(), summary];
    }),
  );
}

function optionRows(command: Command): string[][] {
  return Object.entries(optionsOf(command)).map(([name, { value, summary, default: usual }]) => [
    value ? `--${name} <${value}>` : `--${name}`,
    usual === undefined ? summary : `${summary} (${String(usual)})`,
  ]);
}

function indented(rows: string[][]): string {
  return table(rows).replace(/^/gm, '  ');
}
