import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a command line asks for; one that is wrong ends the process with what it should be. */
export function argumentsOrEnd<Arguments>(read: (args: string[]) => Arguments): Arguments {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Numbers of entries, from 100 up; throws where the text is no list of them. */
export function sizesIn(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100)) return sizes;
  throw new Error(`${text} is not a list of numbers from 100 up, such as 1000,4000.`);
}

/** The sizes of a benchmark that takes nothing but `--sizes`. */
export function sizesOf(args: string[], usual: string): number[] {
  const { values } = parseArgs({ args, options: { sizes: { type: 'string', default: usual } } });
  return sizesIn(values.sizes);
}

/** The file with the texts of the benchmarks; throws where it is missing. */
export function corpusFile(): string {
  const file = resolve(process.env['WENDA_CORPUS'] || '../shared/corpus', 'astro-docs.jsonl.gz');
  if (existsSync(file)) return file;
  throw new Error(`There is no ${file}. Name the folder that holds it in WENDA_CORPUS.`);
}

/** Reads what `bench:edits` is asked for: a number of entries, and names of edits, none for all. */
export function editArguments(args: string[]): { size: number; only: string[] } {
  const { values } = parseArgs({
    args,
    options: { size: { type: 'string', default: '4000' }, only: { type: 'string', default: '' } },
  });
  const [size = 0, ...others] = sizesIn(values.size);
  if (others.length > 0) throw new Error(`--size ${values.size} is more than one number.`);
  return { size, only: values.only.split(',').filter(Boolean) };
}

/** What `bench:build` is asked for. */
export interface BuildArguments {
  sizes: number[];
  /** How many builds of each contender at each size. */
  runs: number;
  withStarlight: boolean;
}

/** Reads what `bench:build` is asked for; throws where that makes no sense. */
export function buildArguments(args: string[]): BuildArguments {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,4000,10000' },
      runs: { type: 'string', default: '2' },
      peers: { type: 'string', default: 'starlight' },
    },
  });
  if (values.peers !== 'starlight' && values.peers !== 'none') {
    throw new Error(`--peers ${values.peers} is neither starlight nor none.`);
  }
  return {
    sizes: sizesIn(values.sizes),
    runs: runsIn(values.runs),
    withStarlight: values.peers === 'starlight',
  };
}

/** Reads what `bench:dev` is asked for: a number of entries, and how often each figure is taken. */
export function devArguments(args: string[]): { size: number; runs: number } {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '3' },
    },
  });
  const [size = 0, ...others] = sizesIn(values.size);
  if (others.length > 0) throw new Error(`--size ${values.size} is more than one number.`);
  return { size, runs: runsIn(values.runs) };
}

function runsIn(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new Error(`--runs ${text} is not a number from 1 up.`);
}
