import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { readSite } from '../schemas/read-site.ts';
import { createDesk } from './app.ts';
import { openStore } from './store.ts';

/*
 * Starts the desk on 127.0.0.1; a reverse proxy brings it to the world.
 *   WENDA_DESK_PORT     8787
 *   WENDA_DESK_DATA     .desk
 *   WENDA_DESK_ORIGINS  http://127.0.0.1:4321,http://localhost:4321 (the help centre's first; then the
 *                       desk's own public origin, from which corrected forms are posted)
 */
const { env } = process;
const port = Number(env['WENDA_DESK_PORT'] || 8787);
const folder = resolve(env['WENDA_DESK_DATA'] || '.desk');
const origins = (env['WENDA_DESK_ORIGINS'] || 'http://127.0.0.1:4321,http://localhost:4321')
  .split(',')
  .map((origin) => origin.trim().replace(/\/$/, ''))
  .filter(Boolean);

const store = openStore(folder);
const desk = createDesk({
  store,
  site: readSite(),
  origins,
  now: () => new Date(),
  log: (line) => console.log(line),
  onFailure: (error) => console.error(error),
});

// 25 MB over a slow train's connection take longer than Node's five minutes.
const server = createServer({ requestTimeout: 15 * 60_000 }, getRequestListener(desk.fetch));
server.on('error', (error) => fail(error.message));
server.listen(port, '127.0.0.1', () => {
  console.log(`Ticket desk: http://127.0.0.1:${portOf(server)} (data in ${folder})`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

/** Lets the requests under way finish, for ten seconds at most, then closes the database. */
function stop(): void {
  server.close(() => {
    store.close();
    process.exit(0);
  });
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
}

function portOf(listening: Server): number {
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : port;
}

function fail(reason: string): never {
  console.error(`The ticket desk cannot start: ${reason}. Set WENDA_DESK_PORT to a free port.`);
  process.exit(1);
}
