import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import { blobPath, keepBlobs, tryWriting } from './blobs.ts';
import { blobFolder, openDatabase } from './database.ts';
import { earlierTicket } from './earlier-ticket.ts';
import { insertTicket } from './insert-ticket.ts';
import type { Attachment, NewTicket, SaveOutcome, TicketIdentity } from './new-ticket.ts';
import { receiptColumns } from './receipt.ts';
import { statusRow } from './rows.ts';
import { firstRow, inTransaction, versionOf } from './sqlite.ts';

/** A ticket's state as the requester may ask for it. */
export type DeskStatus = z.infer<typeof statusRow.columns>;

/** Tickets on disk. */
export interface TicketStore {
  /** For other tables beside the tickets, such as the forwarding outbox. */
  database: DatabaseSync;
  /** What became of an earlier ticket with the same identity; null where there is none. */
  earlier: (identity: TicketIdentity) => SaveOutcome | null;
  /** Stores a ticket, or finds the earlier one; once it settles, a power cut loses nothing. */
  save: (entry: NewTicket) => Promise<SaveOutcome>;
  find: (reference: string) => DeskStatus | null;
  /** @throws where nothing can be written */
  check: () => Promise<void>;
  close: () => void;
}

/** What a store can be opened with. */
export interface StoreOptions {
  /** What references begin with: two to four capital letters. */
  prefix?: string;
  /** Called in the transaction that stores a ticket: what it writes is there if and only if the ticket is. */
  onSaved?: (database: DatabaseSync, reference: string) => void;
}

/** Opens the tickets in a folder of the operator's, and makes what is missing. */
export function openStore(
  folder: string,
  { prefix = 'EX', onSaved = () => undefined }: StoreOptions = {},
): TicketStore {
  const database = openDatabase(folder);
  const blobs = blobFolder(folder);
  return {
    database,
    earlier: (identity) => earlierTicket(database, identity),
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
      firstRow(
        database,
        statusRow,
        `SELECT ${receiptColumns}, state FROM tickets WHERE reference = ?`,
        reference,
      ),
    check: async () => {
      await tryWriting(blobs);
      // Writing what is there already costs a page in the log, and fails as a ticket would.
      database.exec(`PRAGMA user_version = ${versionOf(database)}`);
    },
    close: () => database.close(),
  };
}

/** Nothing else runs from here to the commit, so that a blob which a sweep has just deleted is noticed. */
function requireBlobs(folder: string, attachments: readonly Attachment[]): void {
  const lost = attachments.find(({ sha256 }) => !existsSync(blobPath(folder, sha256)));
  if (lost) throw new Error(`The file ${lost.sha256} is gone.`);
}
