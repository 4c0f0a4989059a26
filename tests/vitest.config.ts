import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What replaces modules or globals, by itself or by a fixture that does. */
const isAlone = /\bvi\.(?:mock|doMock|stubGlobal|resetModules)\(|\/(?:served|fake-elements)\.ts'/;

/** The one picture that tests have. */
const picturesOfTests: Plugin = {
  name: 'pictures-of-tests',
  resolveId: (id) => (id === 'virtual:pictures' ? id : undefined),
  load: (id) =>
    id === 'virtual:pictures'
      ? "export default { 'images/menu.svg': { src: '/menu.svg', width: 16, height: 16, format: 'svg' } };"
      : undefined,
};

/** What renders components of ours, which Astro compiles. */
const rendersAstro = /\/rendered\.ts'/;

/** The others share a worker, which loads what they test, and reads the built site, once. */
const ordinary = globSync('tests/{unit,build}/**/*.test.ts', { cwd: root });
const textOf = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const astro = ordinary.filter((file) => rendersAstro.test(textOf(file)));
const shared = ordinary.filter((file) => !isAlone.test(textOf(file)) && !astro.includes(file));

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

/** Astro compiles components for tests without the site's own configuration, which would check content. */
const withAstro = await getViteConfig(
  { root },
  { root, configFile: false, compressHTML: true, devToolbar: { enabled: false } },
)({ command: 'serve', mode: 'test' });

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
        ...withAstro,
        plugins: [...(withAstro.plugins ?? []), picturesOfTests],
        test: { ...common, name: 'astro', include: astro },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include,
          exclude: [...configDefaults.exclude, ...shared, ...astro],
        },
      },
    ],
  },
});
