import { parseArgs } from 'node:util';
import type { DatabaseSync } from 'node:sqlite';
import { releaseForwards, waitingForwards, type ForwardRow } from '../relay/forwards.ts';
import { table } from './list.ts';
import { requireTicket } from './show.ts';

const head = ['reference', 'state', 'attempts', 'next', 'why'];

/** `forwards [--retry [reference …]]`: what the ticket system does not have yet; tries again what is stuck. */
export function forwards(database: DatabaseSync, args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    options: { retry: { type: 'boolean' } },
    allowPositionals: true,
  });
  const named = positionals.map((typed) => requireTicket(database, typed).reference);
  if (values.retry) return `To be tried again: ${releaseForwards(database, new Date(), named)}.`;
  const waiting = waitingForwards(database);
  if (waiting.length === 0) return 'Every ticket is forwarded.';
  return table([head, ...waiting.map(cells)]);
}

function cells({ reference, state, attempts, next_at, failure }: ForwardRow): string[] {
  const next = state === 'stuck' ? '--retry' : `${next_at.slice(0, 19)}Z`;
  return [reference, state, String(attempts), next, failure?.replace(/\s+/g, ' ') ?? ''];
}
