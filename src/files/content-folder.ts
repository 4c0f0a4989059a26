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
