import type { DatabaseSync } from 'node:sqlite';
import type { SaveOutcome, TicketIdentity } from './new-ticket.ts';
import { receiptColumns } from './receipt.ts';
import { idempotencyRow, receiptRow } from './rows.ts';
import { firstRow } from './sqlite.ts';

/** What became of an earlier ticket with the same key or, without one, of the same content. */
export function earlierTicket(
  database: DatabaseSync,
  identity: TicketIdentity,
): SaveOutcome | null {
  return identity.key === null
    ? repeatOf(database, identity)
    : keyed(database, identity.key, identity);
}

function keyed(
  database: DatabaseSync,
  key: string,
  { fingerprints }: TicketIdentity,
): SaveOutcome | null {
  const known = firstRow(database, idempotencyRow, 'SELECT * FROM idempotency WHERE key = ?', key);
  if (!known) return null;
  const { key: _, body_hash, ...receipt } = known;
  return body_hash === null || body_hash === fingerprints.body
    ? { outcome: 'repeat', receipt }
    : { outcome: 'key-reused' };
}

function repeatOf(
  database: DatabaseSync,
  { fingerprints, repeatSince }: TicketIdentity,
): SaveOutcome | null {
  const receipt = firstRow(
    database,
    receiptRow,
    `SELECT ${receiptColumns} FROM tickets WHERE content_hash = ? AND received_at >= ? ORDER BY received_at DESC`,
    fingerprints.content,
    repeatSince.toISOString(),
  );
  return receipt && { outcome: 'repeat', receipt };
}
