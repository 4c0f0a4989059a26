import type { DatabaseSync } from 'node:sqlite';
import type { TicketState } from '../../schemas/ticket-states.ts';
import { row } from './sqlite.ts';

/** A ticket for those who answer it, with its files; the requester's own secret is left out. */
export interface StoredTicket {
  reference: string;
  state: TicketState;
  received_at: string;
  reply_by: string;
  /** When the state last changed. */
  changed_at: string;
  category: string;
  email: string;
  subject: string;
  description: string;
  locale: string;
  evidence: Record<string, string>;
  page_url: string | null;
  form_version: string | null;
  /** The earlier ticket that this one corrects. */
  corrects: string | null;
  /** JSON pointers of what held a secret. */
  masked: string[];
  /** How many signs speak for a machine: 0 to 3. */
  score: number;
  attachments: StoredAttachment[];
}

/** A file of a ticket; its bytes stand among the blobs under their SHA-256. */
export interface StoredAttachment {
  name: string;
  kind: string;
  size: number;
  sha256: string;
}

/** The references of tickets, those that must be answered soonest first. */
export function referencesOf(database: DatabaseSync, state?: TicketState): string[] {
  const rows = database
    .prepare('SELECT reference FROM tickets WHERE ?1 IS NULL OR state = ?1 ORDER BY reply_by')
    .all(state ?? null);
  return rows.map(({ reference }) => String(reference));
}

/** A ticket with its files, or null where it is not there. */
export function ticketOf(database: DatabaseSync, reference: string): StoredTicket | null {
  const found = row<Record<string, string>>(
    database,
    'SELECT * FROM tickets WHERE reference = ?',
    reference,
  );
  if (!found) return null;
  const { status_token: _, content_hash: __, evidence = '{}', masked = '[]', ...ticket } = found;
  const attachments = database
    .prepare(
      'SELECT name, kind, size, sha256 FROM attachments WHERE reference = ? ORDER BY position',
    )
    .all(reference);
  return {
    ...ticket,
    evidence: JSON.parse(evidence),
    masked: JSON.parse(masked),
    attachments: attachments.map((one) => ({ ...one })),
  } as unknown as StoredTicket;
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
