import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../files/content-folder.ts';
import { serveFolder } from './serve-folder.ts';

/** Publishes `public/` of the content folder as it is, before files of the same name in `public/` of the project. */
export function publicFolder(): AstroIntegration {
  const folder = join(contentFolder(), 'public');
  return {
    name: 'public-folder',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Astro has taken the path of the site's url off by then.
        server.middlewares.use(serveFolder(folder));
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(folder)) cpSync(folder, fileURLToPath(dir), { recursive: true });
      },
    },
  };
}
