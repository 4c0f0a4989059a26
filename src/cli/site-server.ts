import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/** A built site on this machine, served as a static host serves it. */
export interface SiteServer {
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site on 127.0.0.1; an unknown path gets the nearest `404.html`. Port 0 takes a free one. */
export function serveSite(root: string, port: number): Promise<SiteServer> {
  const app = new Hono();
  app.use(compress());
  app.use('*', serveStatic({ root }));
  app.notFound((context) => context.html(nearestNotFound(root, context.req.path), 404));
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      resolve({
        address: `http://127.0.0.1:${info.port}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.once('error', reject);
  });
}

function nearestNotFound(root: string, path: string): string {
  const [locale = ''] = path.split('/').filter(Boolean);
  const own = /^[a-z-]+$/.test(locale) ? join(root, locale, '404.html') : '';
  const file = own && existsSync(own) ? own : join(root, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '404';
}
