import type { DatabaseSync } from 'node:sqlite';
import { row } from './sqlite.ts';
import type { SaveOutcome, TicketIdentity } from './new-ticket.ts';
import { receiptColumns, type TicketReceipt } from './receipt.ts';

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
  const known = row<TicketReceipt & { body_hash: string | null }>(
    database,
    `SELECT ${receiptColumns}, body_hash FROM idempotency WHERE key = ?`,
    key,
  );
  if (!known) return null;
  const { body_hash, ...receipt } = known;
  return body_hash === null || body_hash === fingerprints.body
    ? { outcome: 'repeat', receipt }
    : { outcome: 'key-reused' };
}

function repeatOf(
  database: DatabaseSync,
  { fingerprints, repeatSince }: TicketIdentity,
): SaveOutcome | null {
  const receipt = row<TicketReceipt>(
    database,
    `SELECT ${receiptColumns} FROM tickets WHERE content_hash = ? AND received_at >= ? ORDER BY received_at DESC`,
    fingerprints.content,
    repeatSince.toISOString(),
  );
  return receipt && { outcome: 'repeat', receipt };
}
