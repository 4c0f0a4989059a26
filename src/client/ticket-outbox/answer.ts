import type { TicketFault } from '../../schemas/ticket-faults.ts';

/** Why a ticket can be in the state that it is in. */
export const reasons = [
  /** No answer: the line broke, or nothing came for two minutes. */
  'noAnswer',
  /** The tab was closed while it was being sent. */
  'interrupted',
  /** 408, 409, 425, 429 or 5xx: later. */
  'unavailable',
  /** 401, 403, 404 and the like: this endpoint does not take it; or its files cannot be read. */
  'denied',
  /** Something else answered: a page of a Wi-Fi, a redirect, an answer without a reference. */
  'foreign',
  /** The endpoint knows the key with another body. */
  'keyReused',
  /** 413. */
  'tooLarge',
  /** 422 with faults, or 415. */
  'faults',
] as const;

/** Why a ticket is in the state that it is in. */
export type Reason = (typeof reasons)[number];

/** What an endpoint said to one attempt, in the same words for every kind of endpoint. */
export type Answer =
  | { kind: 'acknowledged'; acknowledgement: Acknowledgement }
  | { kind: 'postponed'; reason: Reason; retryAt: number | null }
  | { kind: 'lost'; reason: Reason }
  | { kind: 'blocked'; reason: Reason }
  | { kind: 'refused'; reason: Reason; faults: TicketFault[] };

/** What an endpoint told of a ticket that it stored; null where it says nothing. Times in RFC 3339. */
export interface Acknowledgement {
  reference: string | null;
  statusToken: string | null;
  replyBy: string | null;
  receivedAt: string | null;
  /** Pointers of fields in which the desk masked a secret, such as `/description`. */
  masked: string[];
}
