import { existsSync, readdirSync } from 'node:fs';
import type { Command } from './command.ts';

const folder = new URL('commands/', import.meta.url);

/** Parts what was typed into the words that name a command, and what is for that command. */
export function splitWords(args: string[]): { words: string[]; rest: string[] } {
  const words: string[] = [];
  for (const arg of args) {
    if (!namesBelow(words).includes(arg)) break;
    words.push(arg);
  }
  return { words, rest: args.slice(words.length) };
}

/** The names of the commands below a command, or of the first ones; they are files in a folder. */
export function namesBelow(words: string[]): string[] {
  const below = new URL(words.map((word) => `${word}/`).join(''), folder);
  if (!existsSync(below)) return [];
  return readdirSync(below)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .toSorted();
}

/** Loads the command of those words, which `splitWords` gave. */
export async function commandOf(words: string[]): Promise<Command> {
  const module = await import(new URL(`${words.join('/')}.ts`, folder).href);
  return (module as { command: Command }).command;
}
