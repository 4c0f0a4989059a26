import type { Server } from 'node:http';
import { translator } from '../i18n/translate.ts';
import { readRelay, readSite } from '../schemas/read-site.ts';
import { createDesk } from './app.ts';
import { blobFolder } from './store/database.ts';
import { deskServer } from './http-server.ts';
import { chooseRelay } from './relay/choose-relay.ts';
import { startForwarding } from './relay/forward.ts';
import { queueForward } from './relay/forwards.ts';
import { tidyUp } from './store/retention.ts';
import { readSettings, type Settings } from './settings.ts';
import { openStore } from './store/ticket-store.ts';
import type { TextsOf } from './pages/texts.ts';

/* Starts the desk on 127.0.0.1; a reverse proxy brings it to the world. */
const settings = attempt(() => readSettings(process.env));
const { folder } = settings;
const site = readSite();
const now = () => new Date();
const log = (line: string) => console.log(line);
const onFailure = (error: unknown) => console.error(error);
const relaySettings = readRelay();
const relay =
  relaySettings && attempt(() => chooseRelay(relaySettings, process.env, { fetch, now }));
const { prefix } = site.ticket;
const store = attempt(() =>
  openStore(folder, relay ? { prefix, onSaved: queueForward } : { prefix }),
);
const desk = createDesk({ ...settings, store, site, now, log, onFailure });
const textsOf = translator as unknown as TextsOf;
const { database } = store;
const blobs = blobFolder(folder);
const forwarding =
  relay &&
  startForwarding(
    { database, blobs, relay, site, textsOf, now, random: Math.random, log },
    onFailure,
  );

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

/** Lets the requests and the forwarding under way finish, for ten seconds at most, then closes the database. */
function stop(): void {
  const forwarded = forwarding?.stop();
  server.close(async () => {
    await forwarded;
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
