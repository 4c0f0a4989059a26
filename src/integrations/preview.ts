import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../files/content-folder.ts';
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
        if (process.send) return follow(server, async () => refreshContent?.({}));
        logger.warn('Nothing is checked or searched here. Use npm run dev.');
      },
    },
  };
}

function follow(server: ViteDevServer, refreshContent: () => Promise<void>): void {
  const faults = overlays(server);
  const [pages, search] = [gate(true), gate(false)];
  server.middlewares.use('/pagefind', search.wait);
  server.middlewares.use('/pagefind', serveFolder(indexBeside(contentFolder())));
  server.middlewares.use(pages.wait);

  const take = async (message: SiteMessage) => {
    if (message.kind === 'content') {
      faults.hide();
      for (const file of message.written) server.watcher.emit('change', file);
      for (const file of message.removed) server.watcher.emit('unlink', file);
      if (message.written.length + message.removed.length > 0) await refreshContent();
      pages.open();
      server.environments.client.hot.send({ type: 'full-reload' });
      return;
    }
    search.open();
    if (message.kind === 'faults') faults.show(message.overlay);
  };
  let last = Promise.resolve();
  process.on('message', (message: SiteMessage) => {
    // Vite lets pages reload at the first of many changed files.
    if (message.kind === 'content') {
      pages.close();
      search.close();
    }
    last = last.then(() => take(message));
  });
}
