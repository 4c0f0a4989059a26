import type { DatabaseSync } from 'node:sqlite';

/**
 * The steps from an empty database to today's, each run once and never edited: a change is a new step.
 * Moments are text in RFC 3339 with milliseconds in UTC, which sorts.
 */
const steps = [
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
];

/** Brings a database to today's tables; `user_version` counts the steps it has had. */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  const done = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  for (const step of steps.slice(done)) database.exec(step);
  database.exec(`PRAGMA user_version = ${Math.max(done, steps.length)}`);
  database.exec('COMMIT');
}
