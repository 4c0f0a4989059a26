import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { results } from './addresses.ts';

const folder = join(results, 'desk');

/** A row of the desk's tickets. */
export interface StoredTicket {
  reference: string;
  category: string;
  email: string;
  subject: string;
  description: string;
  locale: string;
  page_url: string | null;
  evidence: string;
  corrects: string | null;
}

/** A file of a ticket, with its bytes. */
export interface StoredAttachment {
  name: string;
  kind: string;
  bytes: Uint8Array;
}

/** The ticket with that reference, as the desk's database holds it. */
export function ticketOf(reference: string): StoredTicket | undefined {
  return rows<StoredTicket>('SELECT * FROM tickets WHERE reference = ?', reference)[0];
}

/** The files of a ticket, in their order. */
export function attachmentsOf(reference: string): StoredAttachment[] {
  return rows<Omit<StoredAttachment, 'bytes'> & { sha256: string }>(
    'SELECT * FROM attachments WHERE reference = ? ORDER BY position',
    reference,
  ).map((row) => ({ ...row, bytes: readFileSync(join(folder, 'blobs', row.sha256)) }));
}

/** Every ticket that was sent from an e-mail address. */
export function ticketsFrom(email: string): StoredTicket[] {
  return rows<StoredTicket>('SELECT * FROM tickets WHERE email = ?', email);
}

function rows<T>(query: string, ...values: SQLInputValue[]): T[] {
  const database = new DatabaseSync(join(folder, 'desk.sqlite'), { readOnly: true });
  try {
    return database.prepare(query).all(...values) as T[];
  } finally {
    database.close();
  }
}
