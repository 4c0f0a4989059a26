import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { cacheFolder, contentFolder } from '../files/content-folder.ts';
import { versionOfRooms } from '../reading/reader-version.ts';
import { keepingPrerenderer } from './keeping-prerenderer.ts';

/**
 * Renders in a build what changed; a page with the key of an earlier one is that one. Astro has one
 * prerenderer: `renderer` makes of its own the one that is asked for the others.
 */
export function keptPages(renderer: (own: AstroPrerenderer) => AstroPrerenderer): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          keepingPrerenderer(renderer(own), {
            folder: resolve(cacheFolder(), 'pages'),
            base: config?.base ?? '/',
            version: () => versionOfBuild(config),
          }),
        );
      },
    },
  };
}

/**
 * Changes with all that every page draws on besides content: code, packages and Node, the place of the
 * pictures, and the names of what browsers load, which change with what is in them.
 */
function versionOfBuild(config: AstroConfig | undefined): string {
  const assets = config && new URL(`${config.build.assets}/`, config.outDir);
  const names = assets && existsSync(assets) ? readdirSync(assets).toSorted() : [];
  const settings = readFileSync(resolve('astro.config.mjs'), 'utf8');
  return hash('sha256', JSON.stringify([versionOfRooms('**'), settings, contentFolder(), names]));
}
