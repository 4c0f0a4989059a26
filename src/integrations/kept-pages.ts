import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder, contentFolder } from '../files/content-folder.ts';
import { basePathOf } from '../lib/path.ts';
import { versionOfRooms } from '../reading/reader-version.ts';
import { readSite } from '../schemas/read-site.ts';
import { keepingPrerenderer } from './keeping-prerenderer.ts';
import type { PrerendererChange } from './prerender-through.ts';

/** Renders into a folder what changed; a page with the key of an earlier one is that one. */
export function keptPages(site: string): PrerendererChange {
  return (own) =>
    keepingPrerenderer(own, {
      folder: resolve(cacheFolder(), 'pages'),
      base: basePathOf(readSite().url),
      version: () => versionOfBuild(join(site, '_astro')),
    });
}

/**
 * Changes with all that every page draws on besides content: code, packages and Node, the place of the
 * pictures, and the names of what browsers load, which change with what is in them.
 */
function versionOfBuild(assets: string): string {
  const files = existsSync(assets) ? readdirSync(assets) : [];
  // Pictures are in the digests of the articles that show them.
  const names = files.filter((name) => /\.(?:css|js)$/.test(name)).toSorted();
  const settings = readFileSync(resolve('astro.config.mjs'), 'utf8');
  return hash('sha256', JSON.stringify([versionOfRooms('**'), settings, contentFolder(), names]));
}
