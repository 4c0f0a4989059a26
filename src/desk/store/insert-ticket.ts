import type { DatabaseSync } from 'node:sqlite';
import { newReference, newStatusToken } from './reference.ts';
import { hasRow, insert } from './sqlite.ts';
import type { NewTicket } from './new-ticket.ts';
import type { DeskReceipt } from './receipt.ts';

/** Writes a ticket's rows, within the caller's transaction. */
export function insertTicket(
  database: DatabaseSync,
  prefix: string,
  entry: NewTicket,
): DeskReceipt {
  const { evidence, website: _, seconds_open: __, ...fields } = entry.ticket;
  const receipt: DeskReceipt = {
    reference: unusedReference(database, prefix),
    received_at: entry.receivedAt.toISOString(),
    reply_by: entry.replyBy.toISOString(),
    status_token: newStatusToken(),
  };
  const { reference } = receipt;
  insert(database, 'tickets', {
    ...receipt,
    ...fields,
    page_url: fields.page_url ?? null,
    form_version: fields.form_version ?? null,
    corrects: fields.corrects ?? null,
    evidence: JSON.stringify(evidence),
    masked: JSON.stringify(entry.masked),
    score: entry.score,
    content_hash: entry.fingerprints.content,
    changed_at: receipt.received_at,
  });
  entry.attachments.forEach(({ name, kind, sha256, bytes }, position) => {
    insert(database, 'attachments', {
      reference,
      position,
      name,
      kind,
      sha256,
      size: bytes.length,
    });
  });
  if (entry.key !== null) {
    const { key, fingerprints } = entry;
    insert(database, 'idempotency', { key, body_hash: fingerprints.body, ...receipt });
  }
  return receipt;
}

function unusedReference(database: DatabaseSync, prefix: string): string {
  for (;;) {
    const reference = newReference(prefix);
    // A reference of a deleted ticket lives on with its key.
    const sql = `SELECT 1 FROM tickets WHERE reference = ?1 UNION SELECT 1 FROM idempotency WHERE reference = ?1`;
    if (!hasRow(database, sql, reference)) return reference;
  }
}
