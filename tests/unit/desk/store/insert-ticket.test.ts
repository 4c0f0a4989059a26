import { expect, it, onTestFinished, vi } from 'vitest';
import { sha256 } from '../../../../src/desk/store/sha256.ts';
import type { NewTicket } from '../../../../src/desk/store/new-ticket.ts';
import { openStore } from '../../../../src/desk/store/ticket-store.ts';
import { mp4, newFolder, png } from '../desk-fixture.ts';

/** References that are drawn next, before chance decides. */
const drawn = vi.hoisted((): string[] => []);
vi.mock('../../../../src/desk/store/reference.ts', async (original) => {
  const { newReference, ...others } =
    await original<typeof import('../../../../src/desk/store/reference.ts')>();
  return { ...others, newReference: (prefix: string) => drawn.shift() ?? newReference(prefix) };
});

const receivedAt = new Date('2026-11-21T08:00:00Z');
const replyBy = new Date('2026-11-22T08:00:00Z');
const plain = {
  category: 'deposit',
  email: 'ana@example.com',
  subject: 'Deposit missing',
  description: 'It has not arrived.',
  locale: 'en',
  evidence: { uid: '10482093' },
};

function entryOf(more: Partial<NewTicket> = {}): NewTicket {
  return {
    ticket: plain as NewTicket['ticket'],
    attachments: [],
    receivedAt,
    replyBy,
    score: 0,
    masked: [],
    key: 'a-key-of-its-own',
    fingerprints: { body: 'of the body', content: 'of the content' },
    repeatSince: receivedAt,
    ...more,
  };
}

function newStore() {
  const store = openStore(newFolder());
  onTestFinished(() => store.close());
  return {
    database: store.database,
    rows: (table: string) => store.database.prepare(`SELECT * FROM ${table}`).all(),
    /** The receipt of an entry that is stored as a new ticket. */
    receiptOf: async (entry: NewTicket) => {
      const stored = await store.save(entry);
      if (stored.outcome !== 'new') throw new Error(`The ticket is not new: ${stored.outcome}.`);
      return stored.receipt;
    },
  };
}

it('a ticket is kept with all that was told, and what is only a trap for machines is not', async () => {
  const store = newStore();
  const ticket = {
    ...plain,
    page_url: 'https://help.example.com/en/contact/ticket/',
    form_version: '0.3.0',
    corrects: 'EX-2222-2222',
    website: 'https://spam.example',
    seconds_open: 12,
  } as NewTicket['ticket'];
  const receipt = await store.receiptOf(entryOf({ ticket, score: 2, masked: ['/description'] }));
  const { evidence, website: _, seconds_open: __, ...fields } = ticket;
  expect(receipt).toEqual({
    reference: expect.stringMatching(/^EX-/),
    received_at: '2026-11-21T08:00:00.000Z',
    reply_by: '2026-11-22T08:00:00.000Z',
    status_token: expect.stringMatching(/^[\w-]{32}$/),
  });
  expect(store.rows('tickets')).toEqual([
    {
      ...receipt,
      ...fields,
      state: 'received',
      evidence: JSON.stringify(evidence),
      masked: '["/description"]',
      score: 2,
      content_hash: 'of the content',
      changed_at: receipt.received_at,
    },
  ]);
  expect(store.rows('idempotency')).toEqual([
    { key: 'a-key-of-its-own', body_hash: 'of the body', ...receipt },
  ]);
});

it('what the form did not say is null, and a ticket without a key leaves none', async () => {
  const store = newStore();
  await store.receiptOf(entryOf({ key: null }));
  expect(store.rows('tickets')).toMatchObject([
    { page_url: null, form_version: null, corrects: null, masked: '[]', score: 0 },
  ]);
  expect(store.rows('idempotency')).toEqual([]);
});

it('files stand in their order, each with its size and hash', async () => {
  const store = newStore();
  const attachments = [
    { name: 'b.png', kind: 'png', sha256: sha256(png), bytes: png },
    { name: 'a.mp4', kind: 'mp4', sha256: sha256(mp4), bytes: mp4 },
  ] as const;
  const { reference } = await store.receiptOf(entryOf({ attachments }));
  expect(store.rows('attachments')).toEqual([
    { reference, position: 0, name: 'b.png', kind: 'png', sha256: sha256(png), size: 12 },
    { reference, position: 1, name: 'a.mp4', kind: 'mp4', sha256: sha256(mp4), size: mp4.length },
  ]);
});

it.each([
  ['a ticket bears', () => undefined],
  [
    'a deleted ticket bore, and its key still tells',
    ({ database }: ReturnType<typeof newStore>) => database.exec('DELETE FROM tickets'),
  ],
])('a reference that %s is not given twice', async (_name, meanwhile) => {
  const store = newStore();
  drawn.push('EX-AAAA-AAAA', 'EX-AAAA-AAAA', 'EX-BBBB-BBBB');
  const first = await store.receiptOf(entryOf());
  meanwhile(store);
  const second = await store.receiptOf(entryOf({ key: 'another-key' }));
  expect([first.reference, second.reference]).toEqual(['EX-AAAA-AAAA', 'EX-BBBB-BBBB']);
});
