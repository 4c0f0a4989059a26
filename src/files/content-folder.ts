import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The folder that ships with the project: a content folder like others, whose words fill in what they lack. */
export const starterFolder = resolve('content');

/** The content folder of this run: `WENDA_CONTENT`, else the project's own. Absolute. */
export function contentFolder(): string {
  return resolve(process.env['WENDA_CONTENT'] || starterFolder);
}

/** The folder that somebody writes in: the preview's pages are made from a copy of it. Absolute. */
export function writtenFolder(): string {
  return process.env['WENDA_WRITTEN'] || contentFolder();
}

/** Where a content folder's own document stands, such as `site.yaml`, or would stand. */
export function ownPath(name: string, folder = contentFolder()): string {
  return join(folder, name);
}

/**
 * Where a document that ships stands: words of the interface and of search, and what new entries begin with. What
 * tells whose site it is never comes from here.
 */
export function shippedPath(name: `${'ui' | 'search' | 'templates'}/${string}`): string {
  return join(starterFolder, name);
}

/** Where Astro keeps what it knows of a content folder: one place each, so that none leaks into another. */
export function cacheFolder(folder = contentFolder()): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return `./node_modules/.astro/${name}`;
}

/** Where is kept what was read of entries, of any content folder. */
export function articleFolder(): string {
  return resolve('node_modules/.astro/articles');
}

/** Where the search index of a content folder is kept as it was last made. */
export function indexFolder(): string {
  return resolve(cacheFolder(), 'search');
}
