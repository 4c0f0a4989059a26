import type { Site } from '../schemas/site.ts';
import type { ticketSchema } from '../schemas/ticket.ts';
import type { TicketStore } from './store.ts';
import type { TextsOf } from './texts.ts';

/** What the desk stands on; a test brings its own. */
export interface DeskOptions {
  store: TicketStore;
  site: Site;
  /** Origins whose pages may send tickets, the help centre's first; behind a proxy the desk's public one too. */
  origins: readonly string[];
  now: () => Date;
  /** By default the strings of `content/ui`. */
  textsOf?: TextsOf;
  /** Takes one line for each request; by default nothing is logged. */
  log?: (line: string) => void;
  /** Learns of failures that are the desk's own. */
  onFailure?: (error: unknown) => void;
}

/** A desk that is set up. */
export interface Desk extends Required<DeskOptions> {
  schema: ReturnType<typeof ticketSchema>;
  /** Idempotency keys of requests that have arrived whole and are being processed. */
  inFlight: Set<string>;
}
