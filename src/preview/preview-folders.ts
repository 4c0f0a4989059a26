import { join, resolve } from 'node:path';
import { cacheFolder } from '../files/content-folder.ts';

/** Where the preview keeps its copy of the content folder; outside what Vite watches. Absolute. */
export function copyFolder(): string {
  return join(resolve(cacheFolder()), 'preview', 'content');
}

/** The search index of a copy. */
export function indexBeside(copy: string): string {
  return join(copy, '..', 'search');
}
