import { defineConfig } from 'vitest/config';
import { plain } from '../../vitest.config.ts';

// A mutant in what runs as a file is loaded shows in a worker that has loaded nothing.
export default defineConfig({ test: plain });
