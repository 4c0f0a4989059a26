import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { TicketState } from '../../schemas/ticket-states.ts';
import { attachmentRow, ticketRow } from './rows.ts';
import { allRows, firstRow } from './sqlite.ts';

/** A ticket for those who answer it, with its files; the requester's own secret is left out. */
export type StoredTicket = Omit<
  z.infer<typeof ticketRow.columns>,
  'status_token' | 'content_hash'
> & { attachments: StoredAttachment[] };

/** A file of a ticket; its bytes stand among the blobs under their SHA-256. */
export type StoredAttachment = z.infer<typeof storedFile.columns>;

const storedFile = {
  ...attachmentRow,
  columns: attachmentRow.columns.omit({ reference: true, position: true }),
};

/** The references of tickets, those that must be answered soonest first. */
export function referencesOf(database: DatabaseSync, state?: TicketState): string[] {
  const rows = database
    .prepare('SELECT reference FROM tickets WHERE ?1 IS NULL OR state = ?1 ORDER BY reply_by')
    .all(state ?? null);
  return rows.map(({ reference }) => String(reference));
}

/** A ticket with its files, or null where it is not there. */
export function ticketOf(database: DatabaseSync, reference: string): StoredTicket | null {
  const found = firstRow(
    database,
    ticketRow,
    'SELECT * FROM tickets WHERE reference = ?',
    reference,
  );
  if (!found) return null;
  const { status_token: _, content_hash: __, evidence, masked, ...ticket } = found;
  const attachments = allRows(
    database,
    storedFile,
    'SELECT * FROM attachments WHERE reference = ? ORDER BY position',
    reference,
  );
  return { ...ticket, evidence, masked, attachments };
}

/** Changes a ticket's state; gives whether the ticket is there. */
export function markTicket(
  database: DatabaseSync,
  reference: string,
  state: TicketState,
  now: Date,
): boolean {
  const { changes } = database
    .prepare('UPDATE tickets SET state = ?, changed_at = ? WHERE reference = ?')
    .run(state, now.toISOString(), reference);
  return changes > 0;
}
