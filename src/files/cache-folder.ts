import { createHash } from 'node:crypto';
import { contentFolder } from './content-folder.ts';

/** Where Astro keeps what it knows of a content folder: one place each, so that none leaks into another. */
export function cacheFolder(): string {
  const name = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);
  return `./node_modules/.astro/${name}`;
}
