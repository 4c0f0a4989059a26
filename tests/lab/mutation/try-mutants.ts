import {
  createVitest,
  type CliOptions,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import type { Instrumented } from './mutants.ts';
import type { Observed, Purpose } from './mutating-runner.ts';

/** What the tests know of the mutants, by their ids. */
export interface Tried {
  killed: ReadonlySet<string>;
  /** Those that any test passes. */
  reached: ReadonlySet<string>;
}

/** A test file that passes mutants. */
interface Look extends Observed {
  specification: TestSpecification;
  /** Milliseconds. */
  duration: number;
}

/** Runs the unit tests that have to do with some sources, for each mutant until one fails. */
export async function tryMutants(
  { texts }: Instrumented,
  say: (line: string) => void,
): Promise<Tried> {
  const vitest = await openVitest(texts);
  try {
    const looks = await lookAround(vitest);
    const killed = new Set<string>();
    for (const [index, { specification, hits }] of looks.entries()) {
      const purpose: Purpose = { kind: 'try', hits, killed: [...killed] };
      const { meta } = await runOf(vitest, specification, purpose);
      for (const id of meta.killed) killed.add(id);
      const done = `${index + 1} of ${looks.length}`;
      say(`${done}, ${specification.moduleId.split('/tests/unit/')[1]}: ${killed.size} killed`);
    }
    const loaded = new Set(looks.flatMap((look) => look.loaded));
    const rest = [...loaded].filter((id) => !killed.has(id));
    say(`${rest.length} more stand in what runs as a file is loaded, each in runs of its own`);
    // A test that loads little is the one that means it.
    const closest = looks.toSorted((a, b) => a.loaded.length - b.loaded.length);
    for (const mutant of rest) {
      if (await isNoticed(vitest, mutant, closest)) killed.add(mutant);
    }
    const passed = looks.flatMap(({ hits }) => Object.values(hits).flatMap(Object.keys));
    return { killed, reached: new Set([...passed, ...loaded]) };
  } finally {
    await vitest.close();
  }
}

/** Vitest over the project as it is, but that it reads these texts in place of the files. */
function openVitest(texts: ReadonlyMap<string, string>): Promise<Vitest> {
  const options: CliOptions = {
    config: 'tests/lab/mutation/vitest.config.ts',
    related: [...texts.keys()],
    runner: `${import.meta.dirname}/mutating-runner.ts`,
    pool: 'forks',
    maxWorkers: 1,
    watch: false,
    update: 'none',
    // It would hand out the mutants of another run.
    fsModuleCache: false,
    reporters: [{}],
  };
  const plugin = {
    name: 'mutants',
    enforce: 'pre' as const,
    load: (id: string) => texts.get(id.replace(/\?.*/, '')),
  };
  return createVitest(options, { plugins: [plugin] });
}

/** The test files that pass mutants, quick ones first: most mutants fall to a direct test. */
async function lookAround(vitest: Vitest): Promise<Look[]> {
  const looks: Look[] = [];
  for (const specification of await vitest.getRelevantTestSpecifications(['tests/unit/'])) {
    const { module, meta } = await runOf(vitest, specification, { kind: 'look' });
    if (module.state() === 'failed') {
      const failed = [...module.children.allTests('failed')].map(({ fullName }) => fullName);
      const why = [...failed, ...module.errors().map(({ message }) => message)].join('; ');
      throw new Error(`${module.relativeModuleId} fails without a mutant: ${why}`);
    }
    looks.push({ ...meta, specification, duration: module.diagnostic().duration });
  }
  return looks.toSorted((a, b) => a.duration - b.duration);
}

/** Whether a test file fails when it is loaded with a mutant. */
async function isNoticed(vitest: Vitest, mutant: string, looks: Look[]): Promise<boolean> {
  for (const { specification, loaded } of looks) {
    if (!loaded.includes(mutant)) continue;
    const { module } = await runOf(vitest, specification, { kind: 'load', mutant });
    if (module.state() === 'failed') return true;
  }
  return false;
}

async function runOf(
  vitest: Vitest,
  specification: TestSpecification,
  purpose: Purpose,
): Promise<{ module: TestModule; meta: Observed }> {
  vitest.provide('purpose', purpose);
  const { testModules } = await vitest.runTestSpecifications([specification]);
  // The modules of earlier runs are among them.
  const module = testModules.find(({ moduleId }) => moduleId === specification.moduleId);
  if (!module) throw new Error(`${specification.moduleId} was not run.`);
  return { module, meta: module.meta().mutation ?? { hits: {}, loaded: [], killed: [] } };
}
