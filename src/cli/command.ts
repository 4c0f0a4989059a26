import type { parseArgs, ParseArgsOptionDescriptor } from 'node:util';

/** An option as `parseArgs` takes it, and as help shows it. */
export interface Option extends ParseArgsOptionDescriptor {
  summary: string;
  /** What its value is, such as `folder`; none for a switch. */
  value?: string;
}

/** The options of a command by their names. */
export type Options = Record<string, Option>;

type ValuesOf<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** What a person runs: `commands/desk/list.ts` is `wenda desk list`. */
export interface Command<O extends Options = Options> {
  /** One line: what it does. */
  summary: string;
  /** What stands behind its name, such as `<reference>`; where it is missing, nothing may. */
  operands?: string;
  options?: O;
  /** What else help says. */
  notes?: string;
  /**
   * Does it and prints what there is to say.
   * @throws CommandError with what the person can do about it
   */
  run(values: ValuesOf<O>, operands: string[]): void | Promise<void>;
}

/** A command, with the types of its options' values worked out. */
export function defineCommand<O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** A command has failed; the message says what to do about it. */
export class CommandError extends Error {
  readonly exitCode: number = 1;
}

/** A command was asked for something that there is not; the message says what to type instead. */
export class UsageError extends CommandError {
  override readonly exitCode = 2;
}
