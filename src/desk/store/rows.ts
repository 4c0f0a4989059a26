import { z } from 'zod';
import { attachmentKindNames } from '../../schemas/ticket-attachment-kinds.ts';
import { ticketStates } from '../../schemas/ticket-states.ts';
import { receiptFields } from './receipt.ts';

/* What the tables of migrations.ts hold today, checked wherever a row is read. */

/** A ticket, without its files. */
export const ticketRow = shapeOf('tickets', {
  reference: receiptFields.reference,
  status_token: receiptFields.status_token,
  state: z.enum(ticketStates),
  received_at: receiptFields.received_at,
  reply_by: receiptFields.reply_by,
  category: z.string(),
  email: z.string(),
  subject: z.string(),
  description: z.string(),
  /** Any text: a site that has dropped a language still has tickets in it. */
  locale: z.string(),
  page_url: z.string().nullable(),
  form_version: z.string().nullable(),
  evidence: jsonOf(z.record(z.string(), z.string())),
  /** How many signs of a machine it has: 0 to 3. */
  score: z.int(),
  content_hash: z.string(),
  /** The earlier ticket that this one corrects. */
  corrects: z.string().nullable(),
  /** JSON pointers of what held a secret. */
  masked: jsonOf(z.array(z.string())),
  /** When the state last changed. */
  changed_at: z.string(),
});

/** The receipt of a ticket. */
export const receiptRow = shapeOf('tickets', receiptFields);

/** What a requester may know of a ticket. */
export const statusRow = shapeOf('tickets', {
  ...receiptFields,
  state: ticketRow.columns.shape.state,
});

/** A file of a ticket; its bytes stand among the blobs under their SHA-256. */
export const attachmentRow = shapeOf('attachments', {
  reference: z.string(),
  position: z.int(),
  name: z.string(),
  kind: z.enum(attachmentKindNames),
  size: z.int(),
  sha256: z.string(),
});

/** An idempotency key with the receipt of its ticket; `body_hash` is null where an earlier version wrote it. */
export const idempotencyRow = shapeOf('idempotency', {
  key: z.string(),
  body_hash: z.string().nullable(),
  ...receiptFields,
});

/** A row of the forwarding outbox. */
export const forwardRow = shapeOf('forwards', {
  reference: z.string(),
  state: z.enum(['pending', 'sending', 'forwarded', 'stuck']),
  attempts: z.int(),
  next_at: z.string(),
  /** The ticket's number in the other system. */
  remote_id: z.string().nullable(),
  /** What the last failure was. May quote the other system, so it is for the operator's eyes alone. */
  failure: z.string().nullable(),
});

/** Rows of a table with these columns, in the table's own order. */
function shapeOf<Shape extends z.ZodRawShape>(table: string, columns: Shape) {
  return { table, columns: z.object(columns) };
}

/** JSON in a column of text. */
function jsonOf<T>(content: z.ZodType<T>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is no JSON' });
        return z.NEVER;
      }
    })
    .pipe(content);
}
