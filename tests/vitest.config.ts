import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,build,lab}/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 240_000,
  },
});
