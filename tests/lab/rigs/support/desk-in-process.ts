import type { Hono } from 'hono';
import { createDesk } from '../../../../src/desk/app.ts';
import { openStore } from '../../../../src/desk/store/ticket-store.ts';
import { readSite } from '../../../../src/schemas/read-site.ts';

/** A desk without a socket, which answers a thousand requests in a second. */
export interface InProcessDesk {
  app: Hono;
  /** The failures that it calls its own. */
  failures: unknown[];
  close: () => void;
}

/** Opens the desk over a folder, as `server.ts` does. */
export function openDesk(folder: string): InProcessDesk {
  const store = openStore(folder);
  const failures: unknown[] = [];
  const app = createDesk({
    store,
    site: readSite(),
    origins: ['http://127.0.0.1:4321'],
    now: () => new Date(),
    onFailure: (error) => failures.push(error),
  });
  return { app, failures, close: () => store.close() };
}
