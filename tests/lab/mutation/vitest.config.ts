import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What failed last comes first, then what is quick: a mutant's run ends at the first test that fails. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => this.#cost(a) - this.#cost(b));
  }

  #cost(file: TestSpecification): number {
    const last = this.ctx.cache.getTestSpecificationResult(file);
    return last && !last.failed ? last.duration : 0;
  }
}

export default defineConfig({
  test: {
    root: new URL('../../..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts'],
    // It reads the sources, which are full of mutants.
    exclude: ['**/node_modules/**', 'tests/unit/architecture.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 240_000,
    sequence: { sequencer: QuickFirst },
  },
});
