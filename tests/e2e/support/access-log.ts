import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { serveSite } from '../../../src/cli/site-server.ts';

/** A built site on a server of its own, and what that server may write into its log. */
export interface LoggedSite {
  address: string;
  /** A line a request, as in the Combined Log Format: method, address, referrer. */
  log: string[];
  close: () => Promise<void>;
}

/** What Node tells of each request that a server of this process begins to answer. */
const channel = 'http.server.request.start';

/** Serves a built site and keeps its log. */
export async function serveLogged(root: string): Promise<LoggedSite> {
  const log: string[] = [];
  const note = (message: unknown) => {
    const { method, url, headers } = (message as { request: IncomingMessage }).request;
    // A proxy is asked for whole addresses; a server is asked for paths.
    if (url?.startsWith('/')) log.push(`${method} ${url} "${headers.referer ?? '-'}"`);
  };
  const server = await serveSite(root, 0);
  subscribe(channel, note);
  return {
    address: server.address,
    log,
    close: () => {
      unsubscribe(channel, note);
      return server.close();
    },
  };
}
