/** Delays grow from one second to a minute; what an endpoint asks for is believed up to an hour. Milliseconds. */
const [shortest, longest, longestAsked] = [1000, 60_000, 3_600_000];

/**
 * When to try again after so many attempts: a random moment between one second from now and a limit
 * that doubles with each attempt, up to a minute ("full jitter"), but never before `retryAt`.
 * @param random a number from 0 to 1
 */
export function nextAttemptAt(
  now: number,
  attempts: number,
  random: number,
  retryAt: number | null = null,
): number {
  const limit = Math.min(longest, shortest * 2 ** Math.min(attempts, 10));
  const own = now + Math.round(shortest + random * (limit - shortest));
  if (retryAt === null) return own;
  return Math.max(own, Math.min(retryAt, now + longestAsked));
}
