import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { blobPath } from '../../../desk/store/blobs.ts';
import { sha256 } from '../../../desk/store/sha256.ts';
import {
  referencesOf,
  ticketOf,
  type StoredAttachment,
  type StoredTicket,
} from '../../../desk/store/stored-tickets.ts';
import { CommandError, defineCommand, UsageError } from '../../command.ts';
import { withTickets } from '../../with-tickets.ts';

export const command = defineCommand({
  summary: 'Writes all tickets with their files, byte for byte, a folder each',
  operands: '<folder>',
  run: (_values, [folder]) =>
    withTickets((database, blobs) => exportTickets(database, folder, blobs)),
});

/**
 * For each ticket a folder with `ticket.json` and its files.
 * @throws CommandError where a file is gone or is not what was received; everything else is exported first
 */
function exportTickets(database: DatabaseSync, folder: string | undefined, blobs: string): string {
  if (!folder) throw new UsageError('Name the folder to export to: npm run desk -- export backup');
  const references = referencesOf(database);
  const lost: string[] = [];
  for (const reference of references) {
    const ticket = ticketOf(database, reference);
    if (ticket) lost.push(...exportTicket(ticket, join(folder, reference), blobs));
  }
  if (lost.length === 0) return `${references.length} tickets are in ${folder}.`;
  throw new CommandError(
    `These files are gone or changed, the rest is in ${folder}:\n${lost.join('\n')}`,
  );
}

/** Gives the files that could not be exported. */
function exportTicket(ticket: StoredTicket, folder: string, blobs: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = ticket.attachments.map((file, index) => ({ ...file, file: fileName(file, index) }));
  write(join(folder, 'ticket.json'), JSON.stringify({ ...ticket, attachments: files }, null, 2));
  return files.flatMap(({ file, sha256: expected }) => {
    const bytes = read(blobPath(blobs, expected));
    if (!bytes || sha256(bytes) !== expected) return [`${ticket.reference}/${file}`];
    write(join(folder, file), bytes);
    return [];
  });
}

/** Two files of a ticket may bear one name, and one may be called ticket.json. */
function fileName({ name }: StoredAttachment, index: number): string {
  return `${index + 1}-${name}`;
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { mode: 0o600, flush: true });
}
