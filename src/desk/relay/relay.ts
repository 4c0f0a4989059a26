/** A file of a ticket that is forwarded. */
export interface RelayFile {
  name: string;
  /** As the desk knows it by the bytes, without a charset. */
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A ticket as another system is given it, its own fields in the contract's names. */
export interface RelayTicket {
  /** The desk's reference: the key under which the other system has the ticket at most once. */
  reference: string;
  /** RFC 3339, UTC. */
  reply_by: string;
  category: string;
  locale: string;
  email: string;
  subject: string;
  /** The description, then the evidence line by line. */
  text: string;
  /** Everything that the desk keeps of the ticket but its secrets. */
  document: object;
  files: readonly RelayFile[];
}

/** A ticket system as the desk sees it; each call is given up when `signal` says so. @throws RelayFailure */
export interface Relay {
  name: string;
  /** The number of the ticket with this reference, or null where the system has none. */
  find: (reference: string, signal: AbortSignal) => Promise<string | null>;
  /** Makes a ticket and gives its number. Does not look whether there is one: `find` does. */
  create: (ticket: RelayTicket, signal: AbortSignal) => Promise<string>;
}

/** What a relay is built with; a test brings its own. */
export interface RelayServices {
  fetch: typeof fetch;
  now: () => Date;
}

/** Why the ticket system did not do what it was asked to. */
export class RelayFailure extends Error {
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Whether the same request would fail again until a person changes something. */
  readonly isFinal: boolean;
  /** The moment before which it does not want to be asked again, in milliseconds; null where it names none. */
  readonly retryAt: number | null;

  constructor(
    message: string,
    { status = null, isFinal = false, retryAt = null, cause }: Partial<RelayFailure> = {},
  ) {
    super(message, { cause });
    this.status = status;
    this.isFinal = isFinal;
    this.retryAt = retryAt;
  }
}
