import type { DatabaseSync } from 'node:sqlite';
import { markTicket } from '../store/stored-tickets.ts';
import { stateOf } from './list.ts';
import { requireTicket } from './show.ts';
import { UsageError } from './usage.ts';

/** `mark <reference> answered|closed`: the state that the requester is told. */
export function mark(database: DatabaseSync, [typed, wanted]: string[]): string {
  const { reference } = requireTicket(database, typed);
  const state = stateOf(wanted);
  if (!state) throw new UsageError(`Name the new state of ${reference}: answered or closed.`);
  markTicket(database, reference, state, new Date());
  return `${reference} is ${state}.`;
}
