import type { TicketAdapter } from '../../schemas/ticket-adapters.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import type { Acknowledgement, Reason } from './answer.ts';
import type { OutboxState } from './states.ts';

/** A ticket's fields by name; a repeated field, such as `confirmed`, is a list. */
export type TicketFields = Record<string, string | string[]>;

/** A file of a ticket. */
export interface FrozenFile {
  name: string;
  type: string;
  blob: Blob;
}

/** A ticket as the form hands it over, its texts looked through for secrets. */
export interface FrozenTicket {
  fields: TicketFields;
  files: FrozenFile[];
}

/** Where a ticket goes. */
export interface Destination {
  endpoint: string;
  adapter: TicketAdapter;
  locale: string;
}

/** A ticket that is not sent yet; its files are kept apart, so that a change of state rewrites none. */
export interface OutboxItem extends Destination {
  id: string;
  state: Exclude<OutboxState, 'sent'>;
  /** The idempotency key, shared by all attempts; null once the ticket was refused. */
  key: string | null;
  fields: TicketFields;
  fileNames: string[];
  /** False where the browser keeps nothing: closing the tab loses the ticket. */
  isDurable: boolean;
  /** When it was frozen. Milliseconds since 1970, as all times here. */
  createdAt: number;
  attempts: number;
  attemptedAt: number;
  /** Before this moment the outbox does not attempt it by itself. */
  nextAt: number;
  reason?: Reason;
  /** What the endpoint found wrong, where the state is `refused`. */
  faults?: TicketFault[];
}

/** What is left of a ticket that was sent: nothing that it said, and not from whom. */
export interface OutboxReceipt extends Acknowledgement {
  id: string;
  state: 'sent';
  sentAt: number;
  locale: string;
  /** The id of its category. */
  category: string;
}

/** What the outbox keeps under an id. */
export type TicketRecord = OutboxItem | OutboxReceipt;
