import { nextAttemptAt } from '../../lib/backoff.ts';
import type { Adapter } from './adapters/adapter.ts';
import type { Acknowledgement, Answer } from './answer.ts';
import type { OutboxItem, OutboxReceipt } from './item.ts';
import { nextState, type OutboxEvent } from './states.ts';

/** Delays grow to a minute; what an endpoint asks for is believed up to an hour. Milliseconds. */
const delays = { first: 2000, last: 60_000 };
const longestAsked = 3_600_000;

/** A ticket after an answer that is no acknowledgement. */
export function afterAnswer(
  item: OutboxItem,
  answer: Exclude<Answer, { kind: 'acknowledged' }>,
  { isIdempotent }: Adapter,
  now: number,
  random: number,
): OutboxItem {
  const { kind, reason } = answer;
  const events = {
    postponed: 'postpone',
    lost: isIdempotent ? 'lose' : 'riskDouble',
    blocked: 'block',
    refused: 'refuse',
  } as const;
  const asked = kind === 'postponed' ? (answer.retryAt ?? now) : now;
  const notBefore = Math.min(asked, now + longestAsked);
  return {
    ...item,
    state: stateAfter(item, events[kind]),
    reason,
    nextAt: nextAttemptAt(delays, now, item.attempts, random, notBefore),
    key: kind === 'refused' ? null : item.key,
    ...(kind === 'refused' && { faults: answer.faults }),
  };
}

/** A ticket whose tab was closed while it was being sent: its answer is lost. Any other as it is. */
export function afterInterruption(item: OutboxItem, { isIdempotent }: Adapter): OutboxItem {
  if (item.state !== 'sending') return item;
  const state = stateAfter(item, isIdempotent ? 'lose' : 'riskDouble');
  return { ...item, state, reason: 'interrupted' };
}

/** What is kept of a ticket that was acknowledged. */
export function receiptOf(
  { id, locale, fields }: OutboxItem,
  acknowledgement: Acknowledgement,
  now: number,
): OutboxReceipt {
  const category = String(fields['category'] ?? '');
  return { ...acknowledgement, id, state: 'sent', sentAt: now, locale, category };
}

function stateAfter(item: OutboxItem, event: OutboxEvent): OutboxItem['state'] {
  return (nextState(item.state, event) ?? item.state) as OutboxItem['state'];
}
