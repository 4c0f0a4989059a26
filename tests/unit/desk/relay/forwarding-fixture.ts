import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Hono } from 'hono';
import { createDesk } from '../../../../src/desk/app.ts';
import { blobFolder } from '../../../../src/desk/store/database.ts';
import { chooseRelay } from '../../../../src/desk/relay/choose-relay.ts';
import { forwardNext, type Forwarding } from '../../../../src/desk/relay/forward.ts';
import {
  queueForward,
  releaseForwards,
  type ForwardRow,
} from '../../../../src/desk/relay/forwards.ts';
import { openStore } from '../../../../src/desk/store/ticket-store.ts';
import type { TextsOf } from '../../../../src/desk/pages/texts.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { readSite } from '../../../../src/schemas/read-site.ts';
import { helpOrigin, programForm, ticket } from '../desk-fixture.ts';
import { fakeRequestTracker, fakeZendesk, networkTo, type Fault } from './fake-systems.ts';

export const keys = {
  WENDA_RT_TOKEN: 'secret',
  WENDA_ZENDESK_EMAIL: 'desk@example.com',
  WENDA_ZENDESK_TOKEN: 'secret',
};

/** A desk that forwards to RT, over a database of its own, at a time that the test moves. */
export function deskWithRt(faults: Record<string, Fault[]> = {}, rights = { seesItsOwn: true }) {
  const rt = fakeRequestTracker(rights);
  const settings = {
    kind: 'request-tracker',
    url: 'http://127.0.0.1:1/',
    queue: 'Support',
  } as const;
  return { ...forwardingDesk(settings, rt.app, faults), taken: rt.tickets };
}

/** A desk that forwards to Zendesk. */
export function deskWithZendesk(faults: Record<string, Fault[]> = {}) {
  const clock = newClock();
  const system = fakeZendesk(() => clock.now);
  const settings = { kind: 'zendesk', url: 'http://127.0.0.1:1/' } as const;
  return { ...forwardingDesk(settings, system.app, faults, clock), taken: system.tickets };
}

function newClock() {
  return { now: new Date('2026-11-21T08:00:00.000Z') };
}

function forwardingDesk(
  settings: Parameters<typeof chooseRelay>[0],
  system: Hono,
  faults: Record<string, Fault[]>,
  clock = newClock(),
) {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-relay-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const open = () => {
    const store = openStore(folder, { onSaved: queueForward });
    onTestFinished(() => store.close());
    return store;
  };
  const store = open();
  const now = () => clock.now;
  const { network, asked } = networkTo(system, faults);
  const site = readSite();
  const app = createDesk({ store, site, origins: [helpOrigin], now });
  const lines: string[] = [];
  const textsOf = translator as unknown as TextsOf;
  /** What one process of the desk works with; the relay remembers nothing of another's. */
  const newProcess = (): Forwarding => ({
    database: open().database,
    relay: chooseRelay(settings, keys, { fetch: network, now }),
    site,
    textsOf,
    blobs: blobFolder(folder),
    now,
    random: () => 0.5,
    log: (line) => lines.push(line),
  });
  const first = newProcess();
  return {
    clock,
    folder,
    asked,
    lines,
    store,
    newProcess,
    pass: (seconds: number) => {
      clock.now = new Date(clock.now.valueOf() + seconds * 1000);
    },
    forward: (by = first) => forwardNext(by, new AbortController().signal),
    release: () => releaseForwards(store.database, clock.now),
    rows: () => store.database.prepare('SELECT * FROM forwards').all() as unknown as ForwardRow[],
    send: async (
      fields: object = {},
      files: File[] = [],
      key: string = crypto.randomUUID(),
    ): Promise<string> => {
      const answer = await app.request('/v1/tickets', {
        method: 'POST',
        headers: { 'Idempotency-Key': key, Origin: helpOrigin },
        body: programForm({ ...ticket, ...fields }, files),
      });
      return ((await answer.json()) as { reference: string }).reference;
    },
  };
}
