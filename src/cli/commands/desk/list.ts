import type { DatabaseSync } from 'node:sqlite';
import { waitingForwards } from '../../../desk/relay/forwards.ts';
import { referencesOf, ticketOf, type StoredTicket } from '../../../desk/store/stored-tickets.ts';
import { ticketStates } from '../../../schemas/ticket-states.ts';
import { defineCommand } from '../../command.ts';
import { table } from '../../table.ts';
import { stateOf } from '../../ticket-operands.ts';
import { withTickets } from '../../with-tickets.ts';

const head = ['reference', 'state', 'received', 'reply by', 'category', 'lang', 'score', 'files'];

export const command = defineCommand({
  summary: 'Lists tickets, those to be answered soonest first',
  options: {
    state: { type: 'string', value: 'state', summary: `only those: ${ticketStates.join(', ')}` },
    json: { type: 'boolean', summary: 'everything, as JSON (with npm run -s)' },
  },
  run: (values) => withTickets((database) => list(database, values)),
});

/** One line per ticket, or everything as JSON. */
export function list(
  database: DatabaseSync,
  { state, json }: { state?: string; json?: boolean },
): string {
  const tickets = referencesOf(database, stateOf(state)).flatMap(
    (reference) => ticketOf(database, reference) ?? [],
  );
  if (json) return JSON.stringify(tickets, null, 2);
  if (tickets.length === 0) return 'There are no such tickets.';
  return [table([[...head, 'subject'], ...tickets.map(cells)]), ...notForwarded(database)].join(
    '\n',
  );
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

/** A line that cannot turn the direction of a terminal. */
function plainLine(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
