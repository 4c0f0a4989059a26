import { createHmac, randomBytes } from 'node:crypto';
import { DeskProblem } from '../problem.ts';

const hour = 3_600_000;

/** So many names are remembered at once; beyond that the oldest is forgotten. */
const maxNames = 100_000;

/** How often a name, such as an e-mail address, may be used. */
export interface RateLimit {
  /**
   * Counts one use, and gives what takes it back.
   * @throws DeskProblem `rate-limited`, with the seconds to wait
   */
  take: (name: string, now: Date) => () => void;
}

/**
 * So many uses an hour, all at once if need be (GCRA, ITU-T I.371); null is no limit. Names are kept in
 * memory alone, as hashes with a secret of this process.
 */
export function rateLimit(perHour: number | null): RateLimit {
  if (perHour === null) return { take: () => () => undefined };
  const interval = hour / perHour;
  const secret = randomBytes(32);
  const spentUntil = new Map<string, number>();
  return {
    take: (name, now) => {
      const key = createHmac('sha256', secret).update(name).digest('base64url');
      const time = now.valueOf();
      const from = Math.max(spentUntil.get(key) ?? 0, time);
      const wait = from + interval - hour - time;
      if (wait > 0) {
        const headers = { 'Retry-After': String(Math.ceil(wait / 1000)) };
        throw new DeskProblem('rate-limited', { headers });
      }
      spentUntil.set(key, from + interval);
      forgetSome(spentUntil, time);
      return () => spentUntil.set(key, (spentUntil.get(key) ?? 0) - interval);
    },
  };
}

function forgetSome(spentUntil: Map<string, number>, time: number): void {
  if (spentUntil.size <= maxNames) return;
  for (const [key, until] of spentUntil) if (until <= time) spentUntil.delete(key);
  const [oldest] = spentUntil.keys();
  if (spentUntil.size > maxNames && oldest !== undefined) spentUntil.delete(oldest);
}
