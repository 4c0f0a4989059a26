-- The tables of version 0.2, with one ticket.
CREATE TABLE tickets (
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
CREATE INDEX idempotency_by_ticket ON idempotency (reference);
INSERT INTO tickets VALUES (
  'EX-2222-2222', 'token', 'received', '2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z',
  'deposit', 'ana@example.com', 'Deposit missing', 'It has not arrived, and it is late.', 'en',
  NULL, NULL, '{}', 0, 'hash'
);
INSERT INTO idempotency VALUES ('key-of-before', 'hash', 'EX-2222-2222');
PRAGMA user_version = 1;
