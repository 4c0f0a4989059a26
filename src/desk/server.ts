import type { Server } from 'node:http';
import { readSite } from '../schemas/read-site.ts';
import { createDesk } from './app.ts';
import { deskServer } from './http-server.ts';
import { tidyUp } from './retention.ts';
import { readSettings, type Settings } from './settings.ts';
import { openStore } from './store.ts';

/* Starts the desk on 127.0.0.1; a reverse proxy brings it to the world. */
const settings = attempt(() => readSettings(process.env));
const { folder } = settings;
const site = readSite();
const store = attempt(() => openStore(folder, { prefix: site.ticket.prefix }));
const desk = createDesk({
  ...settings,
  store,
  site,
  now: () => new Date(),
  log: (line) => console.log(line),
  onFailure: (error) => console.error(error),
});

tidy(settings);
setInterval(tidy, 86_400_000, settings).unref();

const server = deskServer(desk.fetch);
server.on('error', (error) => fail(`${error.message}. Set WENDA_DESK_PORT to a free port`));
server.listen(settings.port, '127.0.0.1', () => {
  console.log(`Ticket desk: http://127.0.0.1:${portOf(server)} (data in ${folder})`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

/** What cannot be tidied up today, as on a full disk, can be tomorrow. */
function tidy({ retention }: Settings): void {
  try {
    const tidied = tidyUp(folder, store.database, retention, new Date());
    if (tidied.tickets + tidied.files > 0) console.log(JSON.stringify({ deleted: tidied }));
  } catch (error) {
    console.error(error);
  }
}

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
  return typeof address === 'object' && address ? address.port : settings.port;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(reason: string): never {
  console.error(`The ticket desk cannot start: ${reason}.`);
  process.exit(1);
}
