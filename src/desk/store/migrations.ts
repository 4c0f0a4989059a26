import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { keepBlobSync, syncFolder, type BlobFile } from './blobs.ts';
import { inTransaction, readRow, versionOf, type RowShape } from './sqlite.ts';

/** One step: what SQL can do, or with the folder of the blobs what it cannot. */
type Step = string | ((database: DatabaseSync, blobs: string) => void);

/**
 * The steps from an empty database to today's, each run once and never edited: a change is a new step.
 * `idempotency` refers to no ticket: a key outlives its ticket, so that a late retry makes no second one.
 * Its `body_hash` is null where it came before fingerprints were those of what is received.
 * Moments are text in RFC 3339 with milliseconds in UTC, which sorts.
 */
const steps: readonly Step[] = [
  `CREATE TABLE tickets (
     reference TEXT PRIMARY KEY,
     status_token TEXT NOT NULL,
     state TEXT NOT NULL DEFAULT 'received',
     received_at TEXT NOT NULL,
     reply_by TEXT NOT NULL,
     category TEXT NOT NULL,
     email TEXT NOT NULL,
     subject TEXT NOT NULL,
     description TEXT NOT NULL,
     locale TEXT NOT NULL,
     page_url TEXT,
     form_version TEXT,
     evidence TEXT NOT NULL,
     suspected INTEGER NOT NULL,
     content_hash TEXT NOT NULL
   ) STRICT;
   CREATE INDEX tickets_by_content ON tickets (content_hash, received_at);
   CREATE TABLE attachments (
     reference TEXT NOT NULL REFERENCES tickets ON DELETE CASCADE,
     position INTEGER NOT NULL,
     name TEXT NOT NULL,
     kind TEXT NOT NULL,
     size INTEGER NOT NULL,
     sha256 TEXT NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (reference, position)
   ) STRICT;
   CREATE TABLE idempotency (
     key TEXT PRIMARY KEY,
     body_hash TEXT NOT NULL,
     reference TEXT NOT NULL REFERENCES tickets ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX idempotency_by_ticket ON idempotency (reference);`,
  moveBytesToBlobs,
  `ALTER TABLE attachments DROP COLUMN bytes;
   CREATE INDEX attachments_by_blob ON attachments (sha256);
   ALTER TABLE tickets RENAME COLUMN suspected TO score;
   ALTER TABLE tickets ADD COLUMN corrects TEXT;
   ALTER TABLE tickets ADD COLUMN masked TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE tickets ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
   UPDATE tickets SET changed_at = received_at;
   CREATE TABLE keys (
     key TEXT PRIMARY KEY,
     body_hash TEXT,
     reference TEXT NOT NULL,
     received_at TEXT NOT NULL,
     reply_by TEXT NOT NULL,
     status_token TEXT NOT NULL
   ) STRICT;
   INSERT INTO keys
     SELECT key, NULL, reference, received_at, reply_by, status_token
     FROM idempotency JOIN tickets USING (reference);
   DROP TABLE idempotency;
   ALTER TABLE keys RENAME TO idempotency;
   CREATE INDEX idempotency_by_ticket ON idempotency (reference);`,
  `CREATE TABLE forwards (
     reference TEXT PRIMARY KEY REFERENCES tickets ON DELETE CASCADE,
     state TEXT NOT NULL DEFAULT 'pending',
     attempts INTEGER NOT NULL DEFAULT 0,
     next_at TEXT NOT NULL,
     remote_id TEXT,
     failure TEXT
   ) STRICT;
   CREATE INDEX forwards_due ON forwards (state, next_at);`,
];

/** Brings a database to today's tables; `user_version` counts the steps it has had. */
export function migrate(database: DatabaseSync, blobs: string): void {
  inTransaction(database, () => {
    const done = versionOf(database);
    for (const step of steps.slice(done)) {
      if (typeof step === 'string') database.exec(step);
      else step(database, blobs);
    }
    database.exec(`PRAGMA user_version = ${Math.max(done, steps.length)}`);
  });
}

const storedBytes: RowShape<BlobFile> = {
  table: 'attachments',
  columns: z.object({ sha256: z.string(), bytes: z.instanceof(Uint8Array) }),
};

/** Attachments once stood in the database. */
function moveBytesToBlobs(database: DatabaseSync, blobs: string): void {
  const rows = database.prepare('SELECT sha256, bytes FROM attachments').iterate();
  for (const row of rows) keepBlobSync(blobs, readRow(storedBytes, row));
  syncFolder(blobs);
}
