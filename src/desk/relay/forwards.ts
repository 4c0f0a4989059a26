import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import { forwardRow } from '../store/rows.ts';
import { allRows, firstRow, hasRow } from '../store/sqlite.ts';

/**
 * The forwarding outbox, a row a ticket: `pending` until `next_at`, `sending` under a lease until `next_at`,
 * then `forwarded`, or `stuck` where only a person can help. `attempts` counts the claims and tells their
 * holders apart: one with an older number has lost the row.
 */
export type ForwardRow = z.infer<typeof forwardRow.columns>;

/** A row that this process alone may work on until its lease ends. */
export type Claim = z.infer<typeof claimRow.columns>;

const claimRow = {
  ...forwardRow,
  columns: forwardRow.columns.pick({ reference: true, attempts: true }),
};

/** Puts a ticket into the outbox; called within the transaction that stores it. */
export function queueForward(database: DatabaseSync, reference: string): void {
  database
    .prepare(
      'INSERT INTO forwards (reference, next_at) SELECT reference, received_at FROM tickets WHERE reference = ?',
    )
    .run(reference);
}

/**
 * Claims the row that has been due for longest, or gives null; one statement, so that no two processes get
 * the same. At `leaseEnd` a row that is still being sent is due again: its process has died.
 */
export function claimForward(database: DatabaseSync, now: Date, leaseEnd: Date): Claim | null {
  return firstRow(
    database,
    claimRow,
    `UPDATE forwards SET state = 'sending', attempts = attempts + 1, next_at = ?
     WHERE reference = (
       SELECT reference FROM forwards
       WHERE state IN ('pending', 'sending') AND next_at <= ? ORDER BY next_at LIMIT 1
     )
     RETURNING reference, attempts`,
    leaseEnd.toISOString(),
    now.toISOString(),
  );
}

/** Whether a claim still holds, or another process has taken the row since. */
export function holdsForward(database: DatabaseSync, claim: Claim): boolean {
  return hasRow(database, `SELECT 1 FROM forwards WHERE ${claimed}`, ...claimOf(claim));
}

/** Ends a claim: what became of the row. Does nothing where another process has taken it since. */
export function settleForward(
  database: DatabaseSync,
  claim: Claim,
  outcome: Omit<ForwardRow, 'reference' | 'attempts'>,
): void {
  const { state, next_at, remote_id, failure } = outcome;
  database
    .prepare(
      `UPDATE forwards SET state = ?, next_at = ?, remote_id = ?, failure = ? WHERE ${claimed}`,
    )
    .run(state, next_at, remote_id, failure, ...claimOf(claim));
}

/** The rows that are not forwarded, the stuck ones first, then by when they are due. */
export function waitingForwards(database: DatabaseSync): ForwardRow[] {
  return allRows(
    database,
    forwardRow,
    `SELECT * FROM forwards WHERE state <> 'forwarded' ORDER BY state = 'stuck' DESC, next_at`,
  );
}

/** Makes stuck rows due again, all of them or those named; gives their number. */
export function releaseForwards(
  database: DatabaseSync,
  now: Date,
  references: readonly string[] = [],
): number {
  const { changes } = database
    .prepare(
      `UPDATE forwards SET state = 'pending', next_at = ?
       WHERE state = 'stuck' AND (? = '[]' OR reference IN (SELECT value FROM json_each(?)))`,
    )
    .run(now.toISOString(), JSON.stringify(references), JSON.stringify(references));
  return Number(changes);
}

const claimed = "state = 'sending' AND reference = ? AND attempts = ?";

function claimOf({ reference, attempts }: Claim): [string, number] {
  return [reference, attempts];
}
