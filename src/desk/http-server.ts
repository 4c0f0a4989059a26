import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** How long a sender may take, in milliseconds. */
export interface Timeouts {
  /** For the headers. */
  headers: number;
  /** For a whole request. */
  request: number;
  /** Without sending or taking a single byte. */
  idle: number;
}

/** 40 MB over a slow train's connection (25 kB/s) take 27 minutes; who sends nothing for one minute is gone. */
const timeouts: Timeouts = { headers: 20_000, request: 30 * 60_000, idle: 60_000 };

/** An HTTP server that ends connections which stall. */
export function deskServer(
  fetch: Parameters<typeof getRequestListener>[0],
  { headers, request, idle }: Timeouts = timeouts,
): Server {
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: headers / 4,
    },
    getRequestListener(fetch),
  );
  return server.setTimeout(idle);
}
