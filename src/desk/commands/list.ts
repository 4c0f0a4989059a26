import { parseArgs } from 'node:util';
import type { DatabaseSync } from 'node:sqlite';
import { ticketStates, type TicketState } from '../../schemas/ticket-states.ts';
import { waitingForwards } from '../relay/forwards.ts';
import { referencesOf, ticketOf, type StoredTicket } from '../store/stored-tickets.ts';
import { UsageError } from './usage.ts';

const head = ['reference', 'state', 'received', 'reply by', 'category', 'lang', 'score', 'files'];

/** `list`: one line per ticket, or everything as JSON. */
export function list(database: DatabaseSync, args: string[]): string {
  const { values } = parseArgs({
    args,
    options: { state: { type: 'string' }, json: { type: 'boolean' } },
  });
  const tickets = referencesOf(database, stateOf(values.state)).flatMap(
    (reference) => ticketOf(database, reference) ?? [],
  );
  if (values.json) return JSON.stringify(tickets, null, 2);
  if (tickets.length === 0) return 'There are no such tickets.';
  return [table([[...head, 'subject'], ...tickets.map(cells)]), ...notForwarded(database)].join(
    '\n',
  );
}

/**
 * A state that was typed.
 * @throws UsageError
 */
export function stateOf(typed: string | undefined): TicketState | undefined {
  const state = ticketStates.find((one) => one === typed);
  if (state || typed === undefined) return state;
  throw new UsageError(`There is no state "${typed}". Use ${ticketStates.join(', ')}.`);
}

function notForwarded(database: DatabaseSync): string[] {
  const stuck = waitingForwards(database).filter(({ state }) => state === 'stuck');
  if (stuck.length === 0) return [];
  return [
    '',
    `Stuck on the way to the ticket system: ${stuck.length}. See npm run desk -- forwards`,
  ];
}

function cells(ticket: StoredTicket): string[] {
  const { reference, state, category, locale, score, attachments, subject } = ticket;
  const times = [ticket.received_at, ticket.reply_by].map((time) => time.slice(0, 16) + 'Z');
  const counts = [score, attachments.length].map(String);
  return [reference, state, ...times, category, locale, ...counts, plainLine(subject)];
}

/** Columns as wide as their widest cell; the last one is as long as it is. */
export function table(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A line that cannot turn the direction of a terminal. */
function plainLine(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
