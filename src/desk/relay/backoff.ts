/** Milliseconds. The limit of a delay doubles with each attempt, from the first to the last. */
const [shortest, first, last] = [1000, 60_000, 3_600_000];

/**
 * When to try again after so many attempts: a random moment between a second from now and a limit that
 * grows from a minute to an hour ("full jitter"), but never before `notBefore`. All in milliseconds.
 * @param random a number from 0 to 1
 */
export function nextAttemptAt(
  now: number,
  attempts: number,
  random: number,
  notBefore: number,
): number {
  const limit = Math.min(last, first * 2 ** (attempts - 1));
  return Math.max(notBefore, now + Math.round(shortest + random * (limit - shortest)));
}
