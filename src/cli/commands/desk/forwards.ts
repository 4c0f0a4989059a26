import type { DatabaseSync } from 'node:sqlite';
import { releaseForwards, waitingForwards, type ForwardRow } from '../../../desk/relay/forwards.ts';
import { defineCommand } from '../../command.ts';
import { table } from '../../table.ts';
import { requireTicket } from '../../ticket-operands.ts';
import { withTickets } from '../../with-tickets.ts';

export const command = defineCommand({
  summary: 'Lists tickets that the ticket system does not have yet, and why',
  operands: '[reference …]',
  options: { retry: { type: 'boolean', summary: 'tries the stuck ones again, or those named' } },
  run: ({ retry = false }, typed) => withTickets((database) => forwards(database, typed, retry)),
});

const head = ['reference', 'state', 'attempts', 'next', 'why'];

/** What the ticket system does not have yet; with `isRetry`, how many of these are tried again. */
export function forwards(database: DatabaseSync, typed: string[], isRetry: boolean): string {
  const named = typed.map((one) => requireTicket(database, one).reference);
  if (isRetry) return `To be tried again: ${releaseForwards(database, new Date(), named)}.`;
  const waiting = waitingForwards(database);
  if (waiting.length === 0) return 'Every ticket is forwarded.';
  return table([head, ...waiting.map(cells)]);
}

function cells({ reference, state, attempts, next_at, failure }: ForwardRow): string[] {
  const next = state === 'stuck' ? '--retry' : `${next_at.slice(0, 19)}Z`;
  return [reference, state, String(attempts), next, failure?.replace(/\s+/g, ' ') ?? ''];
}
