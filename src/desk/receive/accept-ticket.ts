import type { Desk } from '../desk.ts';
import { maskSubmission, type MaskedSubmission } from '../mask/mask-submission.ts';
import { DeskProblem, orUnavailable } from '../problem.ts';
import type {
  Fingerprints,
  SaveOutcome,
  StoredReceipt,
  TicketIdentity,
} from '../store/new-ticket.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Submission } from './submission.ts';
import { validateSubmission, type ValidTicket } from './validate-submission.ts';

const hour = 3_600_000;

/** Within so many minutes, a plain form of the same content from the same address is the same ticket. */
export const repeatMinutes = 10;

/** A submission that holds no secret any more, with what tells a repeat. */
export interface IncomingTicket extends MaskedSubmission {
  key: string | null;
  fingerprints: Fingerprints;
  /** The network address that it counts for, where one is known. */
  address: string | null;
}

/** Masks what was read and takes its fingerprints; nothing after this sees the secrets. */
export async function toIncomingTicket(
  desk: Desk,
  read: Submission,
  { key, address }: Pick<IncomingTicket, 'key' | 'address'>,
): Promise<IncomingTicket> {
  const masked = await maskSubmission(read, desk.site.ticket.categories);
  return { ...masked, key, address, fingerprints: fingerprintsOf(masked.submission) };
}

/**
 * Finds the ticket that this one repeats, else checks and stores it. A known ticket is not checked
 * again: `site.yaml` may have changed between an attempt and its retry.
 * @param repair takes out what a person could not correct, before it is checked
 * @throws DeskProblem `idempotency-key-reused`, `faults`, `rate-limited` or `unavailable`
 */
export async function acceptTicket(
  desk: Desk,
  incoming: IncomingTicket,
  repair = (submission: Submission) => submission,
): Promise<StoredReceipt> {
  const { key, fingerprints, submission } = incoming;
  const receivedAt = desk.now();
  const repeatSince = new Date(receivedAt.valueOf() - repeatMinutes * 60_000);
  const identity = { key, fingerprints, repeatSince };
  const earlier = await orUnavailable(() => desk.store.earlier(identity));
  if (earlier) return requireReceipt(earlier);
  const valid = await validateSubmission(desk, repair(submission), key ?? fingerprints.body);
  return requireReceipt(await store(desk, incoming, valid, identity, receivedAt));
}

/** Stores within the limits of use; only a ticket that is new and stored counts. */
async function store(
  desk: Desk,
  { masked, address }: IncomingTicket,
  { ticket, attachments, score }: ValidTicket,
  identity: TicketIdentity,
  receivedAt: Date,
): Promise<SaveOutcome> {
  const category = desk.site.ticket.categories.find(({ id }) => id === ticket.category);
  const replyBy = new Date(receivedAt.valueOf() + (category?.replyHours ?? 24) * hour);
  const giveBack = takeTurn(desk, [ticket.email.toLowerCase(), address], receivedAt);
  let saved: SaveOutcome | undefined;
  try {
    saved = await orUnavailable(() =>
      desk.store.save({ ...identity, ticket, attachments, score, masked, receivedAt, replyBy }),
    );
    return saved;
  } finally {
    if (saved?.outcome !== 'new') giveBack();
  }
}

function takeTurn(
  { emails, addresses }: Desk,
  [email, address]: [string, string | null],
  now: Date,
): () => void {
  const giveBackEmail = emails.take(email, now);
  if (address === null) return giveBackEmail;
  try {
    const giveBackAddress = addresses.take(address, now);
    return () => [giveBackEmail, giveBackAddress].forEach((giveBack) => giveBack());
  } catch (error) {
    giveBackEmail();
    throw error;
  }
}

function requireReceipt(saved: SaveOutcome): StoredReceipt {
  if (saved.outcome === 'key-reused') throw new DeskProblem('idempotency-key-reused');
  return saved;
}
