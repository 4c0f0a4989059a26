import type { MiddlewareHandler } from 'hono';
import { DeskProblem } from './problem.ts';

/**
 * Refuses a request whose `Origin` is neither a listed one nor this desk's own: a page of ours that
 * names faults posts to the desk itself. `null`, which sandboxed and privacy-stripped pages send, is
 * nobody's origin. Requests without the header come from programs, not from pages.
 */
export function refuseForeignOrigins(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin === undefined || origins.includes(origin) || isOwn(origin, c.req.url)) return next();
    throw new DeskProblem('origin-refused');
  };
}

/**
 * Where the help centre is, for a link back: the page that the form stood on, else the page that sent
 * it, else the first listed origin.
 * @example helpCentreOf('https://help.example.com/en/contact/', undefined, ['https://help.example.com']) // 'https://help.example.com'
 */
export function helpCentreOf(
  pageUrl: unknown,
  origin: string | undefined,
  origins: readonly string[],
): string | undefined {
  const page = typeof pageUrl === 'string' && URL.canParse(pageUrl) ? new URL(pageUrl).origin : '';
  return [page, origin].find((candidate) => candidate && origins.includes(candidate)) ?? origins[0];
}

/** A desk behind a proxy has its public origin in the list; only a local one is known by its address. */
function isOwn(origin: string, url: string): boolean {
  const own = new URL(url);
  return origin === own.origin && ['127.0.0.1', 'localhost', '[::1]'].includes(own.hostname);
}
