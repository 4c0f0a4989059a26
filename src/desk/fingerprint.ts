import { createHash } from 'node:crypto';
import type { Ticket } from '../schemas/ticket.ts';

/** What is compared to tell a repeat from another ticket. */
export interface Fingerprints {
  /** Of everything that was sent: an idempotency key stands for this alone. */
  body: string;
  /** Of what the requester wrote and chose, and from which address. */
  content: string;
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The fingerprints of a ticket with its files, the same whatever media type it came in. */
export function fingerprintsOf(
  { locale, page_url, form_version, website, ...written }: Ticket,
  files: readonly { name: string; sha256: string }[],
): Fingerprints {
  const { category, email, subject, description, evidence } = written;
  const content = [
    ...[category, email, subject, description],
    Object.entries(evidence).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    files.map((file) => [file.name, file.sha256]),
  ];
  const around = [locale, page_url ?? null, form_version ?? null, website ?? null];
  return {
    body: sha256(JSON.stringify([...content, ...around])),
    content: sha256(JSON.stringify(content)),
  };
}
