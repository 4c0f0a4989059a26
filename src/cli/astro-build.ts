import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptPages } from '../integrations/kept-pages.ts';
import type { Locale } from '../i18n/locales.ts';
import { prerenderThrough, type PrerendererChange } from '../integrations/prerender-through.ts';
import { searchIndex } from '../integrations/search-index.ts';
import { buildCache } from './build-cache.ts';
import type { BuildProgress } from './build-progress.ts';
import type { Staging } from './staging.ts';
import { toldBuild, toldPages } from './told-steps.ts';

/** What of a site is made, where it is not all of it. */
export interface Share {
  locales?: readonly Locale[];
  pages?: PrerendererChange;
}

/**
 * Makes a site in a folder of the staging, and writes nowhere else but into the cache. `.astro/`, which holds
 * what one step of a build tells the next, stands where Astro is started and cannot be named otherwise. So
 * it is started in the staging, and told of the project as it asks its integrations: two builds, or a build
 * and `npm run dev`, would read each other's content.
 */
export async function astroBuild(
  { work, site }: Pick<Staging, 'work' | 'site'>,
  progress: BuildProgress,
  { locales, pages }: Share = {},
): Promise<void> {
  // Of what Astro makes `import.meta.env` it lets the shell's have a say: one that tests or develops would publish drafts.
  for (const name of ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) {
    Reflect.deleteProperty(process.env, name);
  }
  const cache = buildCache(join(work, 'cache'));
  // It takes a second to load, which a build that is refused need not wait for.
  const { build } = await import('astro');
  await build({
    root: work,
    configFile: relative(work, resolve('astro.config.mjs')),
    srcDir: resolve('src'),
    publicDir: resolve('public'),
    outDir: site,
    cacheDir: cache.folder,
    vite: { cacheDir: join(cache.folder, 'vite') },
    integrations: [
      projectRoot(),
      searchIndex(locales),
      toldBuild(progress),
      prerenderThrough(...(pages ? [pages] : []), toldPages(progress), keptPages(site)),
    ],
    logLevel: 'error',
  });
  cache.keep();
}

function projectRoot(): AstroIntegration {
  return {
    name: 'project-root',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ root: pathToFileURL(`${resolve()}/`) });
      },
    },
  };
}
