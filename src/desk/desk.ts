import type { Site } from '../schemas/site.ts';
import type { ticketSchema } from '../schemas/ticket.ts';
import type { ProofOfWork } from './receive/proof-of-work.ts';
import type { RateLimit } from './receive/rate-limit.ts';
import type { BodyMemory } from './receive/request-body.ts';
import type { TicketStore } from './store/ticket-store.ts';
import type { TextsOf } from './pages/texts.ts';

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
  /** New tickets an hour from one e-mail address; without it no limit. */
  perEmail?: number | null;
  /** New tickets an hour from one network address, where a proxy names it; without it no limit. */
  perAddress?: number | null;
  /** Whether a proxy of the operator's writes the last hop of `X-Forwarded-For`. */
  isProxied?: boolean;
  /** Switches proofs of work on, and signs them. */
  altchaKey?: string | null;
  /** How much memory bodies may take together, in bytes. */
  bodiesLimit?: number;
}

/** A desk that is set up. */
export interface Desk extends DeskOptions {
  textsOf: TextsOf;
  log: (line: string) => void;
  onFailure: (error: unknown) => void;
  schema: ReturnType<typeof ticketSchema>;
  /** Idempotency keys of requests that have arrived whole and are being processed. */
  inFlight: Set<string>;
  bodies: BodyMemory;
  emails: RateLimit;
  addresses: RateLimit;
  proofs: ProofOfWork | null;
}
