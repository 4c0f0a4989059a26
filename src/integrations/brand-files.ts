import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brandFiles } from '../brand/brand-files.ts';
import { readSite } from '../schemas/read-site.ts';
import { serveFolder } from './serve-folder.ts';

/** Publishes the brand's pictures, its icons and its manifest: beside the pages, and in `npm run dev`. */
export function brandIcons(): AstroIntegration {
  let devFolder = '';
  return {
    name: 'brand-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        devFolder = fileURLToPath(new URL('brand/', config.cacheDir));
      },
      'astro:server:setup': async ({ server }) => {
        await writeBrandFiles(devFolder);
        // Astro has taken the path of the site's url off by then.
        server.middlewares.use(serveFolder(devFolder));
      },
      'astro:build:done': ({ dir }) => writeBrandFiles(fileURLToPath(dir)),
    },
  };
}

async function writeBrandFiles(folder: string): Promise<void> {
  for (const [path, content] of await brandFiles(readSite().brand)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
