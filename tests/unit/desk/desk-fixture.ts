import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { createDesk } from '../../../src/desk/app.ts';
import type { DeskOptions } from '../../../src/desk/desk.ts';
import { openStore } from '../../../src/desk/store/ticket-store.ts';
import { readSite } from '../../../src/schemas/read-site.ts';

export const helpOrigin = 'http://127.0.0.1:4321';

/** Where a browser stands whose form is plain: it asks for a page. */
export const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', Origin: helpOrigin };

export const ticket = {
  category: 'deposit',
  email: 'ana@example.com',
  subject: 'Deposit missing',
  description: 'I sent 250 USDT three hours ago and it has not arrived.',
  locale: 'en',
  network: 'TRC20',
  amount: '1,250.50',
  page_url: `${helpOrigin}/en/contact/ticket/`,
};

export const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255]);

/** The beginning of an MP4 file. */
export const mp4 = Uint8Array.from('\0\0\0\x18ftypisom\0\0\0\0mp42avc1', (letter) =>
  letter.charCodeAt(0),
);

/** A seed phrase of the standard's test vectors (BIP 39). */
export const seedPhrase = `${'abandon '.repeat(11)}about`;

/** A folder of a test's own. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk over a database of its own, at a time that the test can move. */
export function newDesk(options: Partial<DeskOptions> = {}) {
  const folder = newFolder();
  const clock = { now: new Date('2026-11-21T08:00:00Z') };
  const lines: string[] = [];
  const store = openStore(folder);
  const app = createDesk({
    store,
    site: readSite(),
    origins: [helpOrigin, 'http://localhost:4321'],
    now: () => clock.now,
    log: (line) => lines.push(line),
    ...options,
  });
  const database = new DatabaseSync(join(folder, 'desk.sqlite'), { readOnly: true });
  onTestFinished(() => {
    database.close();
    store.close();
  });
  return {
    app,
    clock,
    folder,
    lines,
    store,
    rows: (table: string) => database.prepare(`SELECT * FROM ${table}`).all(),
    blobs: () => readdirSync(join(folder, 'blobs')),
    /** The bytes of an attachment, by its row. */
    bytesOf: (row: Record<string, unknown> | undefined) =>
      readFileSync(join(folder, 'blobs', String(row?.['sha256']))),
    post: (body: unknown, headers: Record<string, string> = {}) =>
      app.request('/v1/tickets', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    postForm: (form: FormData | URLSearchParams, headers: Record<string, string> = browser) =>
      app.request('/v1/tickets', { method: 'POST', headers, body: form }),
  };
}

/** A plain form of fields, and of files under `files`. */
export function formOf(fields: Record<string, string>, files: File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('files', file);
  return form;
}

/** The multipart form of a program: the ticket as JSON, and its files. */
export function programForm(fields: object, files: File[] = [], part = 'files[]'): FormData {
  const form = new FormData();
  form.append('ticket', new Blob([JSON.stringify(fields)], { type: 'application/json' }));
  for (const file of files) form.append(part, file);
  return form;
}
