import type { DatabaseSync } from 'node:sqlite';
import { ticketOf, type StoredTicket } from '../desk/store/stored-tickets.ts';
import { parseReference } from '../lib/reference.ts';
import { ticketStates, type TicketState } from '../schemas/ticket-states.ts';
import { UsageError } from './command.ts';

/**
 * A state that was typed.
 * @throws UsageError
 */
export function stateOf(typed: string | undefined): TicketState | undefined {
  const state = ticketStates.find((one) => one === typed);
  if (state || typed === undefined) return state;
  throw new UsageError(`There is no state "${typed}". Use ${ticketStates.join(', ')}.`);
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
