import type { DatabaseSync } from 'node:sqlite';
import { blobPath } from '../../../desk/store/blobs.ts';
import { defineCommand } from '../../command.ts';
import { requireTicket } from '../../ticket-operands.ts';
import { withTickets } from '../../with-tickets.ts';

export const command = defineCommand({
  summary: 'Shows one ticket, and where its files are',
  operands: '<reference>',
  run: (_values, [typed]) => withTickets((database, blobs) => show(database, typed, blobs)),
});

function show(database: DatabaseSync, typed: string | undefined, blobs: string): string {
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
