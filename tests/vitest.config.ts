import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What replaces modules or globals, by itself or by a fixture that does. */
const isAlone = /\bvi\.(?:mock|doMock|stubGlobal|resetModules)\(|\/(?:served|fake-elements)\.ts'/;

/** The others share a worker, which loads what they test, and reads the built site, once. */
const shared = globSync('tests/{unit,build}/**/*.test.ts', { cwd: root }).filter(
  (file) => !isAlone.test(readFileSync(`${root}/${file}`, 'utf8')),
);

/** Every test, each file in a worker of its own, as mutation testing runs them. */
export const plain = {
  root,
  include: ['tests/{unit,build,lab}/**/*.test.ts'],
  globalSetup: `${root}/tests/complete-fixtures.ts`,
  testTimeout: 20_000,
  hookTimeout: 240_000,
};

// A project adds to the files of what it extends.
const { include, ...common } = plain;

export default defineConfig({
  test: {
    ...common,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: shared,
          setupFiles: `${root}/tests/load-languages.ts`,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include, exclude: [...configDefaults.exclude, ...shared] },
      },
    ],
  },
});
