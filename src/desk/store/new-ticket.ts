import type { AttachmentKind } from '../../schemas/ticket-attachment-kinds.ts';
import type { Ticket } from '../../schemas/ticket.ts';
import type { BlobFile } from './blobs.ts';
import type { DeskReceipt } from './receipt.ts';

/** What is compared to tell a repeat from another ticket; SHA-256 in hexadecimal. */
export interface Fingerprints {
  /** Of everything that was sent: an idempotency key stands for this alone. */
  body: string;
  /** Of what the requester wrote and chose, and from which address. */
  content: string;
}

/** What tells a repeat from another ticket. */
export interface TicketIdentity {
  /** The idempotency key; null for a plain form without one. */
  key: string | null;
  fingerprints: Fingerprints;
  /** Without a key: a ticket of the same content since this moment is the same ticket. */
  repeatSince: Date;
}

/** A file that was checked and may be stored. */
export interface Attachment extends BlobFile {
  name: string;
  kind: AttachmentKind;
}

/** A ticket that is to be stored. */
export interface NewTicket extends TicketIdentity {
  ticket: Ticket;
  attachments: readonly Attachment[];
  receivedAt: Date;
  replyBy: Date;
  /** How many signs of a machine it has: 0 to 3. */
  score: number;
  /** JSON pointers of the fields in which a secret was masked. */
  masked: readonly string[];
}

/** A ticket on disk: a new one, or one that was there before. */
export interface StoredReceipt {
  outcome: 'new' | 'repeat';
  receipt: DeskReceipt;
}

/** How storing went; `key-reused` where the key was used with another body. */
export type SaveOutcome = StoredReceipt | { outcome: 'key-reused' };
