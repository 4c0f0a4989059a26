import type { MiddlewareHandler } from 'hono';

/** Writes one line of JSON for each request: never a query, a header, a reference or an address. */
export function logRequests(write: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const { method, path } = c.req;
    const ms = Math.round(performance.now() - started);
    write(JSON.stringify({ method, path: withoutNames(path), status: c.res.status, ms }));
  };
}

/**
 * A path with what a person may have put in it left out.
 * @example withoutNames('/v1/tickets/EX-7K2M-9QPD') // '/v1/tickets/:reference'
 */
function withoutNames(path: string): string {
  if (['/v1/tickets', '/v1/challenge', '/healthz', '/desk.css'].includes(path)) return path;
  return path.startsWith('/v1/tickets/') ? '/v1/tickets/:reference' : '(unknown)';
}
