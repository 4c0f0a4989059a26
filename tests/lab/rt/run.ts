// `npm run test:rt`: 200 tickets through a real desk into a real RT 5, both killed in between; then each
// must be in RT once, byte for byte. Needs root, debootstrap and, the first time, Debian's mirror.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { stringify } from 'yaml';
import { freePort } from '../../../src/cli/free-port.mjs';
import { fail, say } from '../../../src/cli/say.mjs';
import { newDeskFolder, startDesk, type DeskProcess } from '../rigs/support/desk-process.ts';
import { sendUntilAcknowledged, type Acknowledged } from '../rigs/support/send.ts';
import { awkwardTickets } from './awkward-tickets.ts';
import { prepareChroot } from './chroot.ts';
import { startRt } from './rt-server.ts';
import { readRtTickets, type RtTicket } from './rt-tickets.ts';
import { starterSite } from '../../starter-site.ts';

const count = Number(process.env['WENDA_RT_TICKETS'] || 200);
/** How long RT may take over what is left once everything is sent. Milliseconds. */
const patience = 30 * 60_000;

// What ends the test ends what it started: each has its part in the event `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const chroot = prepareChroot();
say(`Starting RT ${chroot.version} and the desk`);
const port = await freePort(8090);
const rtAddress = `http://127.0.0.1:${port}`;
let rt = await startRt(port, chroot.token);
const { around, folder, remove } = newDeskFolder();
const start = () =>
  startDesk(folder, {
    env: {
      WENDA_CONTENT: contentWithRelay(join(around, 'content')),
      WENDA_RT_TOKEN: chroot.token,
      WENDA_DESK_PER_ADDRESS: 'off',
    },
  });
// Two processes over one database, as during a restart without a pause.
const desks: [DeskProcess, DeskProcess] = [await start(), await start()];
process.once('exit', () => {
  for (const desk of desks) if (desk.isAlive()) process.kill(desk.pid, 'SIGKILL');
  remove();
});
const database = new DatabaseSync(join(folder, 'desk.sqlite'), { readOnly: true });
const tally = {
  'kill -9 of a desk': 0,
  'restarts of a desk': 0,
  'kill -9 of RT': 0,
  'restarts of RT': 0,
};

say(`Sending ${count} tickets`);
const started = Date.now();
let isSending = true;
const trouble = makeTrouble();
const acknowledged = await sendAll();
isSending = false;
await trouble;
await forwarded();
const seconds = Math.round((Date.now() - started) / 1000);

say('Comparing');
const wrong = compare(acknowledged, await readRtTickets(rtAddress, chroot.token));
const attempts = all<{ attempts: number }>('SELECT attempts FROM forwards').map((r) => r.attempts);
const files = acknowledged.flatMap(({ ticket }) => ticket.files);
console.table({
  ...{ tickets: acknowledged.length, files: files.length },
  megabytes: Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6),
  ...{ seconds, ...tally },
  'tried more than once': attempts.filter((n) => n > 1).length,
  'most attempts for one': Math.max(...attempts),
  ...wrong,
});
database.close();
for (const desk of desks) await desk.stop();
await rt.stop('SIGTERM');
if (Object.values(wrong).some((number) => number > 0)) fail('RT does not have what was sent.');

/** Sends with four clients at once, each until it is acknowledged, by the one desk or the other. */
async function sendAll(): Promise<Acknowledged[]> {
  const left = awkwardTickets(count);
  const done: Acknowledged[] = [];
  const send = async (client: number): Promise<void> => {
    for (let ticket = left.pop(); ticket; ticket = left.pop()) {
      done.push(await sendUntilAcknowledged(() => desks[client % 2]!.address, ticket));
      // RT takes two or three tickets a second: the trouble is to find it at work.
      await setTimeout(1000);
    }
  };
  await Promise.all([0, 1, 2, 3].map(send));
  return done;
}

/** Ends one thing after the other while tickets come and go, and starts it again. */
async function makeTrouble(): Promise<void> {
  for (let turn = 0; isSending || waiting() > count / 4; turn += 1) {
    await setTimeout(2000 + Math.random() * 6000);
    const isKill = turn % 4 !== 3;
    if (turn % 3 === 2) {
      await rt.stop(isKill ? 'SIGKILL' : 'SIGTERM');
      await setTimeout(2000);
      rt = await startRt(port, chroot.token);
      tally[isKill ? 'kill -9 of RT' : 'restarts of RT'] += 1;
    } else {
      const index = turn % 3;
      await desks[index]!.stop(isKill ? 'SIGKILL' : 'SIGTERM');
      desks[index] = await start();
      tally[isKill ? 'kill -9 of a desk' : 'restarts of a desk'] += 1;
    }
  }
}

async function forwarded(): Promise<void> {
  const until = Date.now() + patience;
  while (waiting() > 0) {
    if (Date.now() > until) fail(`${waiting()} tickets are still not forwarded.`);
    await setTimeout(1000);
  }
}

function waiting(): number {
  return all("SELECT 1 FROM forwards WHERE state <> 'forwarded'").length;
}

function all<T>(sql: string): T[] {
  return database.prepare(sql).all() as T[];
}

/** How many tickets are missing, twice there or of nobody, and how many files are missing or changed. */
function compare(sent: readonly Acknowledged[], found: readonly RtTicket[]) {
  const byReference = Map.groupBy(found, ({ subject }) => /^\[(\S+)\]/.exec(subject)?.[1] ?? '');
  const wrong = { lost: 0, doubled: 0, 'of nobody': 0, 'with other files': 0 };
  for (const { ticket, receipt } of sent) {
    const [own, ...more] = byReference.get(receipt.reference) ?? [];
    byReference.delete(receipt.reference);
    wrong.doubled += more.length;
    if (!own) wrong.lost += 1;
    else if (!isEqual(ticket.files, own.files.slice(0, -1))) wrong['with other files'] += 1;
  }
  wrong['of nobody'] = [...byReference.values()].flat().length;
  return wrong;
}

function isEqual(sent: RtTicket['files'], found: RtTicket['files']): boolean {
  return (
    sent.length === found.length &&
    sent.every(
      ({ name, bytes }, i) =>
        name === found[i]!.name && Buffer.compare(bytes, found[i]!.bytes) === 0,
    )
  );
}

function contentWithRelay(content: string): string {
  const site = starterSite();
  site.ticket.relay = { kind: 'request-tracker', url: rtAddress, queue: 'Support' };
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), stringify(site));
  return content;
}
