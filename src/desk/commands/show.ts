import type { DatabaseSync } from 'node:sqlite';
import { parseReference } from '../../lib/reference.ts';
import { blobPath } from '../store/blobs.ts';
import { ticketOf, type StoredTicket } from '../store/stored-tickets.ts';
import { UsageError } from './usage.ts';

/** `show <reference>`: one ticket, as text. */
export function show(database: DatabaseSync, [typed]: string[], blobs: string): string {
  const { attachments, description, ...ticket } = requireTicket(database, typed);
  const { evidence, masked, ...facts } = ticket;
  const rows = [...Object.entries(facts), ...Object.entries(evidence)].filter(
    ([, value]) => value !== null,
  );
  const files = attachments.map(
    ({ name, size, sha256 }) => `${name} (${size} bytes): ${blobPath(blobs, sha256)}`,
  );
  return [
    ...rows.map(([name, value]) => `${name.padEnd(14)}${value}`),
    ...(masked.length > 0 ? [`${'masked'.padEnd(14)}${masked.join(' ')}`] : []),
    '',
    description,
    ...(files.length > 0 ? ['', ...files] : []),
  ].join('\n');
}

/**
 * The ticket with a reference as somebody typed it.
 * @throws UsageError where it is none, or there is no such ticket
 */
export function requireTicket(database: DatabaseSync, typed: string | undefined): StoredTicket {
  if (!typed) throw new UsageError('Name a ticket by its reference, such as EX-7K2M-9QPD.');
  const reference = parseReference(typed);
  const ticket = reference && ticketOf(database, reference);
  if (ticket) return ticket;
  throw new UsageError(
    `There is no ticket "${typed}". npm run desk -- list shows those there are.`,
  );
}
