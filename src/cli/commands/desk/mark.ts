import type { DatabaseSync } from 'node:sqlite';
import { markTicket } from '../../../desk/store/stored-tickets.ts';
import { defineCommand, UsageError } from '../../command.ts';
import { requireTicket, stateOf } from '../../ticket-operands.ts';
import { withTickets } from '../../with-tickets.ts';

export const command = defineCommand({
  summary: 'Sets the state that the requester is told',
  operands: '<reference> answered|closed',
  run: (_values, operands) => withTickets((database) => mark(database, operands)),
});

function mark(database: DatabaseSync, [typed, wanted]: string[]): string {
  const { reference } = requireTicket(database, typed);
  const state = stateOf(wanted);
  if (!state) throw new UsageError(`Name the new state of ${reference}: answered or closed.`);
  markTicket(database, reference, state, new Date());
  return `${reference} is ${state}.`;
}
