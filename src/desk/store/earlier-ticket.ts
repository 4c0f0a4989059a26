import type { DatabaseSync } from 'node:sqlite';
import { row } from './sqlite.ts';
import type { Mark, Receipt, Stored } from './ticket-store.ts';

const receiptColumns = 'reference, received_at, reply_by, status_token';

/** What became of an earlier ticket with the same key or, without one, of the same content. */
export function earlierTicket(database: DatabaseSync, mark: Mark): Stored | null {
  return mark.key === null ? repeatOf(database, mark) : keyed(database, mark.key, mark);
}

function keyed(database: DatabaseSync, key: string, { fingerprints }: Mark): Stored | null {
  const known = row<Receipt & { body_hash: string | null }>(
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

function repeatOf(database: DatabaseSync, { fingerprints, repeatSince }: Mark): Stored | null {
  const receipt = row<Receipt>(
    database,
    `SELECT ${receiptColumns} FROM tickets WHERE content_hash = ? AND received_at >= ? ORDER BY received_at DESC`,
    fingerprints.content,
    repeatSince.toISOString(),
  );
  return receipt && { outcome: 'repeat', receipt };
}
