import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** One small change of a source, by Stryker's rules. Lines and columns count from 0. */
export interface Mutant {
  id: string;
  /** Absolute. */
  fileName: string;
  mutatorName: string;
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
  const broken = mutants.filter(isBroken);
  const texts = files.map(({ name, content }): [string, string] => [
    name,
    broken
      .filter(({ fileName }) => fileName === name)
      .reduce((text, { replacement }) => text.replaceAll(replacement, '/(?!)/'), content),
  ]);
  return { mutants: mutants.filter((mutant) => !isBroken(mutant)), texts: new Map(texts) };
}

/** Whether what was made of a pattern is none: with it a whole file would not load. */
function isBroken({ mutatorName, replacement }: Mutant): boolean {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(replacement) ?? [];
  if (mutatorName !== 'Regex' || pattern === undefined) return false;
  try {
    return !new RegExp(pattern, flags);
  } catch {
    return true;
  }
}
