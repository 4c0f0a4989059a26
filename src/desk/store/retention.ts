import type { DatabaseSync } from 'node:sqlite';
import { sweepBlobs } from './blobs.ts';
import { blobFolder } from './database.ts';
import { hasRow, inTransaction } from './sqlite.ts';

const day = 86_400_000;

/** What has yet to reach the ticket system is nowhere else. */
const isForwarded = `reference NOT IN (SELECT reference FROM forwards WHERE state <> 'forwarded')`;

/** How long tickets are kept. */
export interface Retention {
  /** Since a ticket was closed or, for all tickets, since it was received. */
  days: number;
  /** Whether tickets that are not closed are deleted too. */
  isOfAll: boolean;
}

/** What was taken away. */
export interface Tidied {
  tickets: number;
  files: number;
}

/**
 * Deletes the tickets whose time is over, and files that belong to no ticket and that nobody has sent for
 * a day. What stays of a deleted ticket is its key with the receipt, so that a late retry is answered as
 * the first attempt was and makes no second ticket.
 */
export function tidyUp(
  folder: string,
  database: DatabaseSync,
  retention: Retention | null,
  now: Date,
): Tidied {
  const tickets = retention ? deleteOld(database, retention, now) : 0;
  const isUsed = (sha256: string) =>
    hasRow(database, 'SELECT 1 FROM attachments WHERE sha256 = ?', sha256);
  const files = sweepBlobs(blobFolder(folder), isUsed, new Date(Date.now() - day));
  return { tickets, files };
}

function deleteOld(database: DatabaseSync, { days, isOfAll }: Retention, now: Date): number {
  const before = new Date(now.valueOf() - days * day).toISOString();
  const old = isOfAll ? 'received_at < ?' : `state = 'closed' AND changed_at < ?`;
  const { changes } = inTransaction(database, () =>
    database.prepare(`DELETE FROM tickets WHERE ${old} AND ${isForwarded}`).run(before),
  );
  // The log holds what it overwrote until it is emptied.
  if (changes > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return Number(changes);
}
