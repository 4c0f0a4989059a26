import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../files/content-folder.ts';
import { serveFolder } from './serve-folder.ts';

/** Publishes `public/` of the content folder as it is, before files of the same name in `public/` of the project. */
export function publicFolder(): AstroIntegration {
  const folder = join(contentFolder(), 'public');
  let base = '/';
  return {
    name: 'public-folder',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(base, serveFolder(folder));
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(folder)) cpSync(folder, fileURLToPath(dir), { recursive: true });
      },
    },
  };
}
