import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../files/content-folder.ts';
import { folderChanged, type FolderChanges } from '../files/folder-changes.ts';
import { parseEntryPath } from '../lib/path.ts';
import { indexBeside } from '../preview/preview-folders.ts';
import type { SiteMessage } from '../preview/site-messages.ts';
import { gate } from './gate.ts';
import { overlays } from './overlays.ts';
import { serveFolder } from './serve-folder.ts';

/** Lets the development server follow the preview, whose process it is: faults, changed content, search. */
export function previewPages(): AstroIntegration {
  return {
    name: 'preview-pages',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!process.send) {
          logger.warn('Nothing is checked or searched here. Use npm run dev.');
          return;
        }
        const hear = listener(server);
        let last = Promise.resolve();
        process.on('message', (message: SiteMessage) => {
          last = last.then(() => hear(message)).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}

/** Pages and search wait while they are made anew: Vite lets pages reload at the first of many files. */
function listener(server: ViteDevServer) {
  const faults = overlays(server);
  const [pages, search] = [gate(true), gate(false)];
  server.middlewares.use('/pagefind', search.wait);
  server.middlewares.use('/pagefind', serveFolder(indexBeside(contentFolder())));
  server.middlewares.use(pages.wait);
  return async (message: SiteMessage): Promise<void> => {
    if (message.kind === 'faults') faults.show(message.overlay);
    if (message.kind === 'faults' || message.kind === 'searchable') return search.open();
    search.close();
    if (message.kind === 'content') {
      pages.close();
      faults.hide();
      try {
        tellVite(message, server);
        await tellPages(message, server);
      } finally {
        pages.open();
      }
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  };
}

/** What Vite would have seen itself, were the copy not out of its sight; entries are none of its modules. */
function tellVite({ written, removed }: FolderChanges, { watcher }: ViteDevServer): void {
  const seen = (paths: string[]) =>
    paths.filter((path) => !parseEntryPath(path)).map((path) => resolve(contentFolder(), path));
  for (const file of seen(written)) watcher.emit('change', file);
  for (const file of seen(removed)) watcher.emit('unlink', file);
}

/** Lets `queries/load.ts` read the changes, and Astro ask again which pages there are. */
async function tellPages(changes: FolderChanges, { environments }: ViteDevServer): Promise<void> {
  for (const name of ['ssr', 'prerender']) {
    environments[name]?.hot.send(folderChanged, changes);
    environments[name]?.hot.send('astro:content-changed', {});
  }
  await setImmediate();
}
