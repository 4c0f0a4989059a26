import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../../src/client/ticket-outbox/answer.ts';
import { memoryStore } from '../../../../src/client/ticket-outbox/memory-store.ts';
import { Outbox } from '../../../../src/client/ticket-outbox/outbox.ts';
import { ownLocks } from '../../../../src/client/ticket-outbox/tabs.ts';
import type { OutboxItem } from '../../../../src/client/ticket-outbox/item.ts';

const destination = {
  endpoint: 'https://desk.example.com/v1/tickets',
  adapter: 'generic',
  locale: 'en',
} as const;
const ticket = {
  fields: { category: 'deposit', email: 'a@example.com', description: 'It has not arrived.' },
  files: [{ name: 'a.txt', type: 'text/plain', blob: new Blob(['log']) }],
};
const later: Answer = { kind: 'postponed', reason: 'unavailable', retryAt: 20_000 };
const refused: Answer = {
  kind: 'refused',
  reason: 'faults',
  faults: [{ pointer: '/email', code: 'ticket.email.malformed' }],
};
const acknowledged: Answer = {
  kind: 'acknowledged',
  acknowledgement: {
    reference: 'EX-7K2M-9QPD',
    statusToken: 'secret',
    replyBy: '2026-11-22T09:00:00.000Z',
    receivedAt: '2026-11-21T09:00:00.000Z',
    masked: [],
  },
};

let now: number;
let isOnline: boolean;
let answers: (Answer | Promise<Answer>)[];
let sent: OutboxItem[];
let pending: number;
let store: ReturnType<typeof memoryStore>;

beforeEach(() => {
  [now, isOnline, answers, sent, pending] = [1000, true, [], [], 0];
  store = memoryStore();
});

/** A tab of a browser without Web Locks. */
function openTab(): Outbox {
  let keys = 0;
  const adapter = (isIdempotent: boolean) => ({
    isIdempotent,
    send: async (item: OutboxItem) => {
      sent.push(item);
      return answers.shift() ?? acknowledged;
    },
  });
  return new Outbox({
    store,
    adapters: { generic: adapter(true), 'form-service': adapter(false) },
    locks: ownLocks(),
    channel: { notify: () => undefined, onNotify: () => undefined },
    isOnline: () => isOnline,
    now: () => now,
    random: () => 0,
    newKey: () => `key-${++keys}`,
    onPending: (count) => (pending = count),
  });
}

test('a ticket that is acknowledged leaves its receipt, and nothing that it said', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  expect(pending).toBe(1);
  const result = await outbox.attempt(id);
  expect(result).toMatchObject({ state: 'sent', receipt: { reference: 'EX-7K2M-9QPD' } });
  expect(await outbox.items()).toEqual([]);
  const receipts = await outbox.sent();
  expect(receipts).toMatchObject([
    { id, category: 'deposit', locale: 'en', statusToken: 'secret' },
  ]);
  expect(JSON.stringify(receipts)).not.toMatch(/a@example\.com|arrived/);
  expect(await store.files(id)).toEqual([]);
  expect(pending).toBe(0);
});

test('offline nothing is attempted; once online, it goes by itself', async () => {
  const outbox = openTab();
  isOnline = false;
  const { id } = await outbox.freeze(ticket, destination);
  expect(await outbox.attempt(id)).toMatchObject({ state: 'queued', held: 'offline' });
  await outbox.flush();
  expect(sent).toEqual([]);
  isOnline = true;
  await outbox.flush();
  expect(await outbox.sent()).toHaveLength(1);
});

test('what was never attempted goes back to the form with its files, and a new freeze has a new key', async () => {
  const outbox = openTab();
  const { id, key } = await outbox.freeze(ticket, destination);
  const draft = await outbox.reopen(id);
  expect(draft?.fields).toEqual(ticket.fields);
  expect(await draft?.files[0]?.blob.text()).toBe('log');
  expect(await outbox.items()).toEqual([]);
  expect((await outbox.freeze(draft!, destination)).key).not.toBe(key);
});

test('what may have arrived does not go back, and its retries bear one key', async () => {
  const outbox = openTab();
  answers = [
    { kind: 'lost', reason: 'noAnswer' },
    { kind: 'blocked', reason: 'foreign' },
  ];
  const { id } = await outbox.freeze(ticket, destination);
  expect(await outbox.attempt(id)).toMatchObject({ state: 'unsettled' });
  expect(await outbox.reopen(id)).toBeNull();
  now += 60_000;
  await outbox.flush();
  expect(await outbox.reopen(id)).toBeNull();
  expect(await outbox.attempt(id)).toMatchObject({ state: 'sent' });
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(sent).toHaveLength(3);
});

test('a retry waits for the moment that the endpoint named', async () => {
  const outbox = openTab();
  answers = [later];
  const { id } = await outbox.freeze(ticket, destination);
  await outbox.attempt(id);
  now = 19_999;
  await outbox.flush();
  expect(sent).toHaveLength(1);
  now = 20_000;
  await outbox.flush();
  expect(sent).toHaveLength(2);
});

test('a refused ticket says why, loses its key and goes back to the form', async () => {
  const outbox = openTab();
  answers = [refused];
  const { id } = await outbox.freeze(ticket, destination);
  expect(await outbox.attempt(id)).toMatchObject({
    state: 'refused',
    item: { key: null, faults: [{ pointer: '/email' }] },
  });
  await outbox.flush();
  expect(sent).toHaveLength(1);
  expect((await outbox.reopen(id))?.fields).toEqual(ticket.fields);
});

test('a ticket whose files cannot be read is not sent without them, and not tried again by itself', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  store.files = async () => null;
  expect(await outbox.attempt(id)).toMatchObject({ state: 'stuck', item: { reason: 'denied' } });
  await outbox.flush();
  expect(sent).toEqual([]);
  expect(pending).toBe(0);
});

test('one press or ten: one request', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  await Promise.all([...Array(10)].map(() => outbox.attempt(id)).concat(outbox.flush() as never));
  expect(sent).toHaveLength(1);
});

test('tickets go in the order in which they were written', async () => {
  const outbox = openTab();
  const first = await outbox.freeze(ticket, destination);
  now += 1;
  const second = await outbox.freeze(ticket, destination);
  await outbox.flush();
  expect(sent.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('without Web Locks another tab leaves an attempt alone for two minutes and a half', async () => {
  let answer!: (answer: Answer) => void;
  answers = [new Promise<Answer>((resolve) => (answer = resolve))];
  const [outbox, other] = [openTab(), openTab()];
  const { id } = await outbox.freeze(ticket, destination);
  const attempt = outbox.attempt(id);
  await other.flush();
  expect(await other.attempt(id)).toMatchObject({ state: 'sending' });
  expect(await other.discard(id)).toBe(false);
  expect(sent).toHaveLength(1);
  now += 150_000;
  await other.flush();
  expect(sent).toHaveLength(2);
  answer({ kind: 'blocked', reason: 'denied' });
  expect(await attempt).toMatchObject({ state: 'sent' });
});

test('an acknowledgement that comes late counts, whatever another tab concluded meanwhile', async () => {
  let answer!: (answer: Answer) => void;
  const slow = new Promise<Answer>((resolve) => (answer = resolve));
  answers = [slow, { kind: 'blocked', reason: 'denied' }];
  const [outbox, other] = [openTab(), openTab()];
  const { id } = await outbox.freeze(ticket, destination);
  const attempt = outbox.attempt(id);
  now += 150_000;
  await other.flush();
  expect(await other.items()).toMatchObject([{ state: 'stuck' }]);
  answer(acknowledged);
  await attempt;
  expect(await other.items()).toEqual([]);
  expect(await other.sent()).toMatchObject([{ id, reference: 'EX-7K2M-9QPD' }]);
});

test('a form service is not asked twice, unless the person wants it who was told', async () => {
  const outbox = openTab();
  answers = [{ kind: 'lost', reason: 'noAnswer' }];
  const { id } = await outbox.freeze(ticket, { ...destination, adapter: 'form-service' });
  expect(await outbox.attempt(id)).toMatchObject({ state: 'unknown' });
  now += 10_000_000;
  await outbox.flush();
  expect(await outbox.attempt(id)).toMatchObject({ state: 'unknown' });
  expect(sent).toHaveLength(1);
  expect(pending).toBe(0);
  expect(await outbox.attempt(id, { mayDouble: true })).toMatchObject({ state: 'sent' });
});

test('a receipt can be read for 90 days to the millisecond, and is then forgotten', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  await outbox.attempt(id);
  now += 90 * 86_400_000;
  await outbox.flush();
  expect(await outbox.sent()).toMatchObject([{ id, reference: 'EX-7K2M-9QPD' }]);
  now += 1;
  expect(await outbox.sent()).toEqual([]);
  expect(await store.list()).toHaveLength(1);
  await outbox.flush();
  expect(await store.list()).toEqual([]);
});

test('a ticket that waits is not forgotten, however old; nor is a receipt that is younger', async () => {
  const outbox = openTab();
  const old = await outbox.freeze(ticket, destination);
  await outbox.attempt(old.id);
  answers = [refused];
  const waiting = await outbox.freeze(ticket, destination);
  await outbox.attempt(waiting.id);
  now += 45 * 86_400_000;
  const young = await outbox.freeze(ticket, destination);
  await outbox.attempt(young.id);
  now += 45 * 86_400_000 + 1;
  await outbox.flush();
  expect((await outbox.items()).map(({ id }) => id)).toEqual([waiting.id]);
  expect((await outbox.sent()).map(({ id }) => id)).toEqual([young.id]);
});

test('a receipt may be thrown away, and does not go back to the form', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  await outbox.attempt(id);
  expect(await outbox.reopen(id)).toBeNull();
  expect(await outbox.sent()).toHaveLength(1);
  expect(await outbox.discard(id)).toBe(true);
  expect(await outbox.sent()).toEqual([]);
  expect(await outbox.discard(id)).toBe(false);
});

test('a person may throw a ticket away, and another tab hears that it is gone', async () => {
  const outbox = openTab();
  answers = [later];
  const { id } = await outbox.freeze(ticket, destination);
  await outbox.attempt(id);
  expect(await outbox.discard(id)).toBe(true);
  expect(await openTab().attempt(id)).toEqual({ state: 'gone' });
});

test('whoever listens hears of each change, until it stops listening', async () => {
  const outbox = openTab();
  const stop = new AbortController();
  let heard = 0;
  outbox.onChange(() => heard++, stop.signal);
  const { id } = await outbox.freeze(ticket, destination);
  expect(heard).toBe(1);
  stop.abort();
  await outbox.discard(id);
  expect(heard).toBe(1);
});

test('an acknowledgement counts even where it cannot be noted', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  const { change } = store;
  let changes = 0;
  store.change = (...given) =>
    ++changes > 1 ? Promise.reject(new Error('the disk is full')) : change(...given);
  expect(await outbox.attempt(id)).toMatchObject({ state: 'sent' });
});

test('what cannot be noted beforehand is not sent', async () => {
  const outbox = openTab();
  const { id } = await outbox.freeze(ticket, destination);
  store.change = () => Promise.reject(new Error('the disk is full'));
  await expect(outbox.attempt(id)).rejects.toThrow('the disk is full');
  expect(sent).toEqual([]);
});
