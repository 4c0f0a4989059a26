import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../files/content-folder.ts';
import type { FolderChanges } from '../preview/folder-scan.ts';
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
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!process.send) {
          logger.warn('Nothing is checked or searched here. Use npm run dev.');
          return;
        }
        const hear = listener(server, async (changes) => {
          tellOf(changes, server);
          await refreshContent?.({});
        });
        let last = Promise.resolve();
        process.on('message', (message: SiteMessage) => {
          last = last.then(() => hear(message)).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}

/** Pages and search wait while they are made anew: Vite lets pages reload at the first of many files. */
function listener(server: ViteDevServer, update: (changes: FolderChanges) => Promise<void>) {
  const faults = overlays(server);
  const [pages, search] = [gate(true), gate(false)];
  server.middlewares.use('/pagefind', search.wait);
  server.middlewares.use('/pagefind', serveFolder(indexBeside(contentFolder())));
  server.middlewares.use(pages.wait);
  return async (message: SiteMessage): Promise<void> => {
    if (message.kind !== 'content') {
      search.open();
      if (message.kind === 'faults') faults.show(message.overlay);
      return;
    }
    pages.close();
    search.close();
    faults.hide();
    try {
      if (message.written.length + message.removed.length > 0) await update(message);
    } finally {
      pages.open();
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  };
}

/** What Astro and Vite would have seen themselves, were the copy not out of their sight. */
function tellOf({ written, removed }: FolderChanges, { watcher }: ViteDevServer): void {
  for (const file of written) watcher.emit('change', file);
  for (const file of removed) watcher.emit('unlink', file);
}
