/**
 * The states of a ticket between the form and the endpoint, written down once.
 *
 * A draft is none of them: it is editable, stands in the form and has no key. Freezing a draft makes
 * it `queued` and mints its key; from then on its content never changes.
 *
 * ```
 *  draft ──freeze──▶ queued ──start──▶ sending ──acknowledge──▶ sent
 *    ▲                  │                 │
 *    ├──────reopen──────┘                 ├─postpone──▶ waiting   ──start──▶ sending
 *    │                                    ├─lose──────▶ unsettled ──start──▶ sending
 *    │                                    ├─riskDouble▶ unknown   ──start──▶ sending, by the person alone
 *    │                                    ├─block─────▶ stuck     ──start──▶ sending, by the person alone
 *    └──────reopen──────── refused ◀refuse┘
 * ```
 *
 * - `queued`: frozen, never attempted.
 * - `sending`: an attempt is on its way. Where nobody holds its lock, the tab was closed: the answer
 *   is lost.
 * - `unsettled`: attempted, outcome unknown. The same key again settles it, before anything else.
 * - `waiting`: the endpoint asked for patience. The same key again, not before it said.
 * - `unknown`: attempted, outcome unknown, and the endpoint knows no keys: a repeat might double it,
 *   and only somebody who was told so may ask for it.
 * - `stuck`: an answer that will not change by itself and says nothing of storage. The key is kept.
 * - `refused`: certainly not stored. The key is thrown away, and the ticket may be a draft again.
 * - `sent`: the endpoint acknowledged it. Only the receipt is left.
 *
 * To correct a ticket that is `sent`, a reader writes a new one that names the first as `corrects`.
 */
export type OutboxState =
  'queued' | 'sending' | 'unsettled' | 'waiting' | 'unknown' | 'stuck' | 'refused' | 'sent';

/** What can happen to a ticket in the outbox. */
export type OutboxEvent =
  'start' | 'acknowledge' | 'postpone' | 'lose' | 'riskDouble' | 'block' | 'refuse';

/** What is true of a state, and where each event leads from it. */
interface StateFacts {
  /** Whether the outbox attempts it again without being asked. */
  isRetried: boolean;
  /** Whether it may be a draft again: certainly not stored. */
  isReopenable: boolean;
  /** Whether the endpoint may have stored it. */
  mayHaveArrived: boolean;
  next: Partial<Record<OutboxEvent, OutboxState>>;
}

/** A late acknowledgement is as true as a prompt one, whatever was concluded in between. */
const attempted = { start: 'sending', acknowledge: 'sent' } as const;

/** The state machine. */
export const states: Readonly<Record<OutboxState, StateFacts>> = {
  queued: {
    isRetried: true,
    isReopenable: true,
    mayHaveArrived: false,
    next: { start: 'sending' },
  },
  sending: {
    isRetried: false,
    isReopenable: false,
    mayHaveArrived: true,
    next: {
      acknowledge: 'sent',
      postpone: 'waiting',
      lose: 'unsettled',
      riskDouble: 'unknown',
      block: 'stuck',
      refuse: 'refused',
    },
  },
  unsettled: { isRetried: true, isReopenable: false, mayHaveArrived: true, next: attempted },
  waiting: { isRetried: true, isReopenable: false, mayHaveArrived: true, next: attempted },
  unknown: { isRetried: false, isReopenable: false, mayHaveArrived: true, next: attempted },
  stuck: { isRetried: false, isReopenable: false, mayHaveArrived: true, next: attempted },
  refused: { isRetried: false, isReopenable: true, mayHaveArrived: false, next: {} },
  sent: { isRetried: false, isReopenable: false, mayHaveArrived: true, next: {} },
};

/** The state after an event, or null where it cannot happen. */
export function nextState(state: OutboxState, event: OutboxEvent): OutboxState | null {
  return states[state].next[event] ?? null;
}
