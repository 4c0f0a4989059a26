import type { DatabaseSync } from 'node:sqlite';
import { markTicket } from '../store/stored-tickets.ts';
import { stateOf } from './list.ts';
import { requireTicket } from './show.ts';
import { UsageError } from './usage.ts';

/** `mark <reference> answered|closed`: what the requester is told who asks for the state. */
export function mark(database: DatabaseSync, [typed, wanted]: string[]): string {
  const { reference } = requireTicket(database, typed);
  const state = stateOf(wanted);
  if (!state) throw new UsageError(`Say what became of ${reference}: answered or closed.`);
  markTicket(database, reference, state, new Date());
  return `${reference} is ${state}.`;
}
