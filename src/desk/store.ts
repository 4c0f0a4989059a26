import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AttachmentKind } from '../schemas/ticket-attachments.ts';
import type { Ticket } from '../schemas/ticket.ts';
import type { Fingerprints } from './fingerprint.ts';
import { newReference, newStatusToken } from './reference.ts';
import { inTransaction, insert, row } from './sqlite.ts';
import { migrate } from './store-schema.ts';

/** A file that has been judged and may be stored. */
export interface Attachment {
  name: string;
  kind: AttachmentKind;
  sha256: string;
  bytes: Uint8Array;
}

/** A ticket that is to be stored, with what tells a repeat. */
export interface NewTicket {
  ticket: Ticket;
  attachments: readonly Attachment[];
  fingerprints: Fingerprints;
  receivedAt: Date;
  replyBy: Date;
  /** The idempotency key; null for a plain form without one. */
  key: string | null;
  /** Without a key: a ticket of the same content since this moment is the same ticket. */
  repeatSince: Date;
}

/** What the requester is told of a stored ticket; the contract's own names. Times in RFC 3339, UTC. */
export interface Receipt {
  reference: string;
  received_at: string;
  reply_by: string;
  status_token: string;
}

/** How storing went: a new ticket, one that was there, or a key that came with another body before. */
export type Stored = { outcome: 'new' | 'repeat'; receipt: Receipt } | { outcome: 'key-reused' };

/** A ticket's state as the requester may ask for it. */
export type TicketState = Receipt & { state: string };

/** Tickets on disk. */
export interface TicketStore {
  /** Stores a ticket in one transaction; once it returns, a power cut loses nothing. */
  save: (entry: NewTicket) => Stored;
  find: (reference: string) => TicketState | null;
  close: () => void;
}

const receiptColumns = 'reference, received_at, reply_by, status_token';

/** Opens `desk.sqlite` in a folder of the operator's, which nobody else can read, and makes both where they are missing. */
export function openStore(folder: string): TicketStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'desk.sqlite');
  const database = new DatabaseSync(path, { timeout: 5000 });
  chmodSync(path, 0o600);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  migrate(database);
  return {
    save: (entry) => inTransaction(database, () => save(database, entry)),
    find: (reference) =>
      row<TicketState>(
        database,
        `SELECT ${receiptColumns}, state FROM tickets WHERE reference = ?`,
        reference,
      ),
    close: () => database.close(),
  };
}

function save(database: DatabaseSync, entry: NewTicket): Stored {
  const earlier =
    entry.key === null ? repeatOf(database, entry) : keyed(database, entry.key, entry);
  if (earlier) return earlier;
  const receipt: Receipt = {
    reference: unusedReference(database),
    received_at: entry.receivedAt.toISOString(),
    reply_by: entry.replyBy.toISOString(),
    status_token: newStatusToken(),
  };
  const { evidence, website, ...fields } = entry.ticket;
  insert(database, 'tickets', {
    ...receipt,
    ...fields,
    page_url: fields.page_url ?? null,
    form_version: fields.form_version ?? null,
    evidence: JSON.stringify(evidence),
    suspected: website === undefined ? 0 : 1,
    content_hash: entry.fingerprints.content,
  });
  entry.attachments.forEach(({ name, kind, sha256, bytes }, position) => {
    const { reference } = receipt;
    insert(database, 'attachments', {
      ...{ reference, position, name, kind, sha256, size: bytes.length, bytes },
    });
  });
  if (entry.key !== null) {
    const { reference } = receipt;
    insert(database, 'idempotency', {
      key: entry.key,
      body_hash: entry.fingerprints.body,
      reference,
    });
  }
  return { outcome: 'new', receipt };
}

function keyed(database: DatabaseSync, key: string, { fingerprints }: NewTicket): Stored | null {
  const known = row<Receipt & { body_hash: string }>(
    database,
    `SELECT ${receiptColumns}, body_hash FROM idempotency JOIN tickets USING (reference) WHERE key = ?`,
    key,
  );
  if (!known) return null;
  const { body_hash, ...receipt } = known;
  return body_hash === fingerprints.body
    ? { outcome: 'repeat', receipt }
    : { outcome: 'key-reused' };
}

function repeatOf(database: DatabaseSync, { fingerprints, repeatSince }: NewTicket): Stored | null {
  const receipt = row<Receipt>(
    database,
    `SELECT ${receiptColumns} FROM tickets WHERE content_hash = ? AND received_at >= ? ORDER BY received_at DESC`,
    fingerprints.content,
    repeatSince.toISOString(),
  );
  return receipt && { outcome: 'repeat', receipt };
}

function unusedReference(database: DatabaseSync): string {
  for (;;) {
    const reference = newReference();
    if (!row(database, 'SELECT 1 FROM tickets WHERE reference = ?', reference)) return reference;
  }
}
