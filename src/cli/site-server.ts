import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { localePattern } from '../i18n/language-row.ts';
import { basePathOf } from '../lib/path.ts';

/** A built site on this machine, served as a static host serves it. */
export interface SiteServer {
  /** What stands before `/<locale>/`: the origin, and the path that the site was built for. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 under the path that it was built for, and nothing outside of it; an unknown path
 * gets the nearest `404.html`. Port 0 takes a free one.
 */
export function serveSite(root: string, port: number): Promise<SiteServer> {
  const base = basePathOf(builtUrl(root));
  const withoutBase = (path: string) => path.slice(base.length - 1);
  const app = new Hono();
  app.use(compress());
  app.use(`${base}*`, serveStatic({ root, rewriteRequestPath: withoutBase }));
  app.notFound((context) => {
    const { path } = context.req;
    if (!path.startsWith(base)) return context.text('404', 404);
    return context.html(nearestNotFound(root, withoutBase(path)), 404);
  });
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      resolve({
        address: `http://127.0.0.1:${info.port}${base.slice(0, -1)}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.once('error', reject);
  });
}

/** The url that a site was built for; `site.yaml` may say another by now. */
export function builtUrl(root: string): string {
  const file = join(root, 'robots.txt');
  const robots = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const map = /^Sitemap: (\S+)$/m.exec(robots)?.[1];
  return new URL('.', map ?? 'http://127.0.0.1/').href;
}

function nearestNotFound(root: string, path: string): string {
  const [locale = ''] = path.split('/').filter(Boolean);
  const own = localePattern.test(locale) ? join(root, locale, '404.html') : '';
  const file = own && existsSync(own) ? own : join(root, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '404';
}
