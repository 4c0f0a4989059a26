import { setTimeout } from 'node:timers/promises';
import { nextAttemptAt } from '../../lib/backoff.ts';
import { claimForward, holdsForward, settleForward, type Claim } from './forwards.ts';
import { readTicket, type TicketSource } from './read-ticket.ts';
import { RelayFailure, type Relay } from './relay.ts';

/** How long one attempt may take, 40 MB of files included. Milliseconds. */
const timeout = 120_000;

/**
 * For so long a ticket system may still work on a request whose connection was cut. Nobody looks for the
 * result before that: a ticket that is made a moment later would be made twice. Milliseconds.
 */
const settlingTime = 30_000;

/** How often the outbox is looked at while nothing is due. Milliseconds. */
const pause = 1000;

/** A ticket system that is down is tried after up to a minute at first and an hour later. Milliseconds. */
const delays = { first: 60_000, last: 3_600_000 };

/** What forwarding works with; a test brings its own clock and random numbers. */
export interface Forwarding extends TicketSource {
  relay: Relay;
  now: () => Date;
  /** A number from 0 to 1. */
  random: () => number;
  /** Takes a line of JSON for each attempt; it holds no personal data and no reference. */
  log: (line: string) => void;
}

/**
 * Forwards tickets one after the other until it is stopped. `stop` lets the attempt under way finish, for
 * ten seconds at most; one that is given up is looked for once its lease has ended.
 */
export function startForwarding(
  desk: Forwarding,
  onFailure: (error: unknown) => void,
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const givingUp = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const isDone = await forwardNext(desk, givingUp.signal).catch(onFailure);
      if (!isDone) await setTimeout(pause, null, { signal: stopping.signal }).catch(() => null);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([running, setTimeout(10_000, null, { ref: false })]);
      givingUp.abort();
      await running;
    },
  };
}

/**
 * Forwards the ticket that has been due for longest; false where none is due. A ticket that was tried
 * before is looked for first, so that one whose acknowledgement was lost is not made again.
 * @throws where the desk's own database fails
 */
export async function forwardNext(desk: Forwarding, stop: AbortSignal): Promise<boolean> {
  const { database, relay, now, log } = desk;
  const started = now();
  const claim = claimForward(database, started, later(started, timeout + settlingTime));
  if (!claim) return false;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeout)]);
  const result = await remoteIdOf(desk, claim, signal).catch(asFailure);
  if (stop.aborted && result instanceof RelayFailure) return false;
  const outcome = outcomeOf(desk, claim, result);
  settleForward(database, claim, outcome);
  const ms = now().valueOf() - started.valueOf();
  const status = result instanceof RelayFailure ? result.status : undefined;
  log(
    JSON.stringify({
      relay: relay.name,
      forward: outcome.state,
      ...{ attempt: claim.attempts, status, ms },
    }),
  );
  return true;
}

async function remoteIdOf(desk: Forwarding, claim: Claim, signal: AbortSignal): Promise<string> {
  const { database, relay } = desk;
  const { reference, attempts } = claim;
  const known = attempts > 1 ? await relay.find(reference, signal) : null;
  if (known !== null) return known;
  const ticket = readTicket(desk, reference);
  if (!holdsForward(database, claim)) throw new RelayFailure('taken over by another process');
  return relay.create(ticket, signal);
}

function outcomeOf(
  { now, random }: Forwarding,
  { attempts }: Claim,
  result: string | RelayFailure,
): Parameters<typeof settleForward>[2] {
  const next_at = now().toISOString();
  if (!(result instanceof RelayFailure)) {
    return { state: 'forwarded', next_at, remote_id: result, failure: null };
  }
  const { message: failure, status, isFinal, retryAt } = result;
  if (isFinal) return { state: 'stuck', next_at, remote_id: null, failure };
  const mayBeMade = status === null || status < 400 || status >= 500;
  const time = now().valueOf();
  const settled = time + (mayBeMade ? settlingTime : 0);
  const at = nextAttemptAt(delays, time, attempts, random(), Math.max(retryAt ?? 0, settled));
  return { state: 'pending', next_at: new Date(at).toISOString(), remote_id: null, failure };
}

/** An answer of another shape than expected is a failure of the other system's too, and passes like one. */
function asFailure(error: unknown): RelayFailure {
  return error instanceof RelayFailure ? error : new RelayFailure(String(error), { cause: error });
}

function later(moment: Date, ms: number): Date {
  return new Date(moment.valueOf() + ms);
}
