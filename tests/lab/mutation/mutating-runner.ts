import { TestRunner, type RunnerTask, type RunnerTestSuite, type SerializedConfig } from 'vitest';

/** How often each mutant's place was passed, by its id. */
export type Hits = Record<string, number>;

/** What a run of a test file is for. */
export type Purpose =
  /** To see which tests pass which mutants. */
  | { kind: 'look' }
  /** To repeat each test for each mutant that it passes and nothing has killed. */
  | { kind: 'try'; hits: Record<string, Hits>; killed: string[] }
  /** To load everything with one mutant in it. */
  | { kind: 'load'; mutant: string };

/** What a run tells of a test file. */
export interface Observed {
  /** By the id of a test that is quick enough. */
  hits: Record<string, Hits>;
  /** Mutants in what runs as the file is loaded. */
  loaded: string[];
  killed: string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    purpose: Purpose;
  }
  interface TaskMeta {
    mutation?: Observed;
  }
}

/** What the switches in the sources look at and count (Stryker's own names). */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount: number;
  hitLimit: number;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
}

const unlimited = 1e12;
/** Slower tests are not repeated, a thousand times and more. Milliseconds of CPU. */
const slowest = 500;
const switches: Switches = {
  hitCount: 0,
  hitLimit: unlimited,
  mutantCoverage: { static: {}, perTest: {} },
};
Object.assign(globalThis, { __stryker__: switches });

/** Repeats a test for each of its mutants in one process: beginning anew for each would take ten times as long. */
export default class MutatingRunner extends TestRunner {
  readonly #purpose: Purpose;
  readonly #killed: Set<string>;
  #tried: string[] = [];
  #before = process.cpuUsage();

  constructor(config: SerializedConfig) {
    super(config);
    this.#purpose = this.injectValue('purpose') as Purpose;
    this.#killed = new Set(this.#purpose.kind === 'try' ? this.#purpose.killed : []);
    if (this.#purpose.kind === 'load') switches.activeMutant = this.#purpose.mutant;
    // A mutant that waits for ever shall not do so for long.
    if (this.#purpose.kind !== 'look') config.testTimeout = 10_000;
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test as never);
    if (this.#purpose.kind !== 'try') return;
    const hits = this.#purpose.hits[test.id] ?? {};
    this.#tried = Object.keys(hits).filter((id) => !this.#killed.has(id));
    test.repeats = this.#tried.length;
  }

  override onBeforeTryTask(test: RunnerTask, options: { retry: number; repeats: number }): void {
    super.onBeforeTryTask(test as never, options);
    switches.currentTestId = test.id;
    this.#before = process.cpuUsage();
    if (this.#purpose.kind !== 'try') return;
    const id = this.#tried[options.repeats - 1];
    switches.activeMutant = id;
    switches.hitCount = 0;
    // A loop that a mutant makes endless passes it again and again.
    switches.hitLimit = id ? 1000 + 100 * (this.#purpose.hits[test.id]?.[id] ?? 0) : unlimited;
  }

  override async onAfterRetryTask(
    test: RunnerTask,
    options: { retry: number; repeats: number },
  ): Promise<void> {
    await super.onAfterRetryTask(test as never, options);
    switches.currentTestId = undefined;
    const id = this.#purpose.kind === 'try' ? switches.activeMutant : undefined;
    if (!id) return;
    switches.activeMutant = undefined;
    if (test.result?.state !== 'fail') return;
    this.#killed.add(id);
    test.result.state = 'pass';
    delete test.result.errors;
  }

  override onAfterRunTask(test: RunnerTask): void {
    super.onAfterRunTask(test as never);
    const { user, system } = process.cpuUsage(this.#before);
    const isSlow = (user + system) / 1000 > slowest;
    if (this.#purpose.kind === 'look' && isSlow) switches.mutantCoverage.perTest[test.id] = {};
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite) {
      suite.meta.mutation = {
        hits: switches.mutantCoverage.perTest,
        loaded: Object.keys(switches.mutantCoverage.static),
        killed: [...this.#killed],
      };
    }
    await super.onAfterRunSuite(suite);
  }
}
