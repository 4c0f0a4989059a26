import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** One small change of a source, by Stryker's rules. Lines and columns count from 0. */
export interface Mutant {
  id: string;
  /** Absolute. */
  fileName: string;
  replacement: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
}

/** Sources in which every mutant stands behind a switch. */
export interface Instrumented {
  mutants: Mutant[];
  /** Texts by their absolute paths. */
  texts: ReadonlyMap<string, string>;
}

/** Stryker's instrumenter, as far as it is used here; it is there once its packages are installed. */
interface InstrumenterModule {
  Instrumenter: new (logger: object) => {
    instrument(
      files: { name: string; content: string; mutate: true }[],
      options: object,
    ): Promise<{ mutants: Mutant[]; files: { name: string; content: string }[] }>;
  };
}

/** Makes all mutants of some files, given by their absolute paths. */
export async function mutantsOf(paths: readonly string[]): Promise<Instrumented> {
  const module = new URL(
    'node_modules/@stryker-mutator/instrumenter/dist/src/index.js',
    pathToFileURL(`${import.meta.dirname}/`),
  );
  const { Instrumenter } = (await import(module.href)) as InstrumenterModule;
  const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
  const { mutants, files } = await new Instrumenter(silent).instrument(
    paths.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: [], excludedMutations: [], ignorers: [] },
  );
  return { mutants, texts: new Map(files.map(({ name, content }) => [name, content])) };
}
