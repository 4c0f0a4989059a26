import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { AttachmentKind } from '../../schemas/ticket-attachments.ts';
import type { Ticket } from '../../schemas/ticket.ts';
import { blobPath, keepBlobs, tryWriting, type BlobFile } from './blobs.ts';
import { blobFolder, openDatabase } from './database.ts';
import { earlierTicket } from './earlier-ticket.ts';
import type { Fingerprints } from '../receive/fingerprint.ts';
import { insertTicket } from './insert-ticket.ts';
import { inTransaction, row } from './sqlite.ts';

/** A file that has been judged and may be stored. */
export interface Attachment extends BlobFile {
  name: string;
  kind: AttachmentKind;
}

/** What tells a repeat. */
export interface Mark {
  /** The idempotency key; null for a plain form without one. */
  key: string | null;
  fingerprints: Fingerprints;
  /** Without a key: a ticket of the same content since this moment is the same ticket. */
  repeatSince: Date;
}

/** A ticket that is to be stored. */
export interface NewTicket extends Mark {
  ticket: Ticket;
  attachments: readonly Attachment[];
  receivedAt: Date;
  replyBy: Date;
  /** How many signs speak for a machine. */
  score: number;
  /** JSON pointers of the fields in which a secret was masked. */
  masked: readonly string[];
}

/** What the requester is told of a stored ticket; the contract's own names. Times in RFC 3339, UTC. */
export interface Receipt {
  reference: string;
  received_at: string;
  reply_by: string;
  status_token: string;
}

/** How storing went: a new ticket, one that was there, or a key that came with another body before. */
export type Stored = { outcome: 'new' | 'repeat'; receipt: Receipt } | { outcome: 'key-reused' };

/** A ticket's state as the requester may ask for it. */
export type TicketState = Receipt & { state: string };

/** Tickets on disk. */
export interface TicketStore {
  /** For what stands beside the tickets, such as their forwarding. */
  database: DatabaseSync;
  /** What became of an earlier ticket with the same mark; null where there is none. */
  earlier: (mark: Mark) => Stored | null;
  /** Stores a ticket, or finds the earlier one; once it settles, a power cut loses nothing. */
  save: (entry: NewTicket) => Promise<Stored>;
  find: (reference: string) => TicketState | null;
  /** @throws where nothing can be written */
  check: () => Promise<void>;
  close: () => void;
}

/** What a store may be told. */
export interface StoreOptions {
  /** What references begin with: two to four capital letters. */
  prefix?: string;
  /** Called in the transaction that stores a ticket: what it writes is there if and only if the ticket is. */
  onSaved?: (database: DatabaseSync, reference: string) => void;
}

const receiptColumns = 'reference, received_at, reply_by, status_token';

/** Opens the tickets in a folder of the operator's, and makes what is missing. */
export function openStore(
  folder: string,
  { prefix = 'EX', onSaved = () => undefined }: StoreOptions = {},
): TicketStore {
  const database = openDatabase(folder);
  const blobs = blobFolder(folder);
  return {
    database,
    earlier: (mark) => earlierTicket(database, mark),
    save: async (entry) => {
      await keepBlobs(blobs, entry.attachments);
      return inTransaction(database, () => {
        const known = earlierTicket(database, entry);
        if (known) return known;
        requireBlobs(blobs, entry.attachments);
        const receipt = insertTicket(database, prefix, entry);
        onSaved(database, receipt.reference);
        return { outcome: 'new', receipt };
      });
    },
    find: (reference) =>
      row<TicketState>(
        database,
        `SELECT ${receiptColumns}, state FROM tickets WHERE reference = ?`,
        reference,
      ),
    check: async () => {
      await tryWriting(blobs);
      const version = row<{ user_version: number }>(database, 'PRAGMA user_version');
      // Writing what is there already costs a page in the log, and fails as a ticket would.
      database.exec(`PRAGMA user_version = ${version?.user_version ?? 0}`);
    },
    close: () => database.close(),
  };
}

/** Nothing else runs from here to the commit: a sweep that took a blob a moment ago is found out. */
function requireBlobs(folder: string, attachments: readonly Attachment[]): void {
  const lost = attachments.find(({ sha256 }) => !existsSync(blobPath(folder, sha256)));
  if (lost) throw new Error(`The file ${lost.sha256} is gone.`);
}
