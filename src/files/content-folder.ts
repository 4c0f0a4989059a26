import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder that ships with the project and fills what another content folder lacks. */
export const starterFolder = resolve('content');

/** The content folder of this run: `WENDA_CONTENT`, else the project's own. Absolute. */
export function contentFolder(): string {
  return resolve(process.env['WENDA_CONTENT'] || starterFolder);
}

/**
 * Finds a document such as `site.yaml` or `ui/zh.json`: the content folder's own,
 * else the starter's. The collections are never filled in this way.
 */
export function documentPath(name: string, folder = contentFolder()): string {
  const own = join(folder, name);
  return existsSync(own) ? own : join(starterFolder, name);
}

/** Where Astro keeps what it knows of a content folder: one place each, so that none leaks into another. */
export function cacheFolder(): string {
  const name = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);
  return `./node_modules/.astro/${name}`;
}
