import type { Desk } from '../desk.ts';
import { fingerprintsOf, type Fingerprints } from './fingerprint.ts';
import { judge, type Judged } from './validate-submission.ts';
import { maskSubmission, type MaskedSubmission } from '../mask/mask-submission.ts';
import { DeskProblem } from '../problem.ts';
import type { Mark, Receipt, Stored } from '../store/ticket-store.ts';
import type { Submission } from './submission.ts';

const hour = 3_600_000;

/** Within this time, a plain form of the same content from the same address is the same ticket. Milliseconds. */
const repeatWindow = 10 * 60_000;

/** A submission that holds no secret any more, with what tells a repeat. */
export interface Arrival extends MaskedSubmission {
  key: string | null;
  fingerprints: Fingerprints;
  /** The network address that it counts for, where one is known. */
  address: string | null;
}

/** A ticket that is on disk. */
export interface Settled {
  receipt: Receipt;
  outcome: 'new' | 'repeat';
}

/** Masks what was read and takes its fingerprints; from here on nobody sees the secrets. */
export async function arrivalOf(
  read: Submission,
  { key, address }: Pick<Arrival, 'key' | 'address'>,
): Promise<Arrival> {
  const masked = await maskSubmission(read);
  return { ...masked, key, address, fingerprints: fingerprintsOf(masked.submission) };
}

/**
 * Finds the ticket that an arrival repeats, else judges and stores it. A known ticket is not judged
 * again: `site.yaml` may have changed between an attempt and its retry.
 * @param mend what a person could not mend is taken out before it is judged
 * @throws DeskProblem `idempotency-key-reused`, `faults`, `rate-limited` or `unavailable`
 */
export async function settle(
  desk: Desk,
  arrival: Arrival,
  mend = (submission: Submission) => submission,
): Promise<Settled> {
  const receivedAt = desk.now();
  const repeatSince = new Date(receivedAt.valueOf() - repeatWindow);
  const mark = { key: arrival.key, fingerprints: arrival.fingerprints, repeatSince };
  const earlier = await onDisk(() => desk.store.earlier(mark));
  if (earlier) return settled(earlier);
  const judged = await judge(desk, mend(arrival.submission), arrival.key ?? mark.fingerprints.body);
  return settled(await store(desk, arrival, judged, mark, receivedAt));
}

/**
 * Does what needs the disk.
 * @throws DeskProblem `unavailable` where it fails, as when the disk is full
 */
export async function onDisk<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new DeskProblem('unavailable', { headers: { 'Retry-After': '30' }, cause });
  }
}

/** Stores within the limits of use; only a ticket that is new and stored counts. */
async function store(
  desk: Desk,
  { masked, address }: Arrival,
  { ticket, attachments, score }: Judged,
  mark: Mark,
  receivedAt: Date,
): Promise<Stored> {
  const category = desk.site.ticket.categories.find(({ id }) => id === ticket.category);
  const replyBy = new Date(receivedAt.valueOf() + (category?.replyHours ?? 24) * hour);
  const giveBack = takeTurn(desk, [ticket.email.toLowerCase(), address], receivedAt);
  let stored: Stored | undefined;
  try {
    stored = await onDisk(() =>
      desk.store.save({ ...mark, ticket, attachments, score, masked, receivedAt, replyBy }),
    );
    return stored;
  } finally {
    if (stored?.outcome !== 'new') giveBack();
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

function settled(stored: Stored): Settled {
  if (stored.outcome === 'key-reused') throw new DeskProblem('idempotency-key-reused');
  return stored;
}
