import type { OutboxItem } from './item.ts';
import { states } from './states.ts';

/** The key of the sentence that says how a ticket stands. */
export function sentenceOf({ state, reason }: OutboxItem, isOnline: boolean): string {
  if (state === 'stuck') return reason ?? 'denied';
  if (state === 'refused') return reason === 'tooLarge' ? reason : state;
  return !isOnline && states[state].isRetried && state === 'queued' ? 'offline' : state;
}

/** The key of the sentence that stands before the second press on "discard". */
export function discardSentenceOf({ state }: OutboxItem): string {
  return states[state].mayHaveArrived ? 'discardMayHaveArrived' : 'discardNeverSent';
}
