/** The longest delay that an attempt may get, in milliseconds: it doubles with each, from `first` to `last`. */
export interface BackoffLimits {
  first: number;
  last: number;
}

/** No attempt is made sooner. Milliseconds. */
const shortest = 1000;

/**
 * When to try again after so many attempts: a random moment between a second from now and a limit that
 * doubles with each attempt ("full jitter"), but never before `notBefore`. All in milliseconds.
 * @param random a number from 0 to 1
 */
export function nextAttemptAt(
  { first, last }: BackoffLimits,
  now: number,
  attempts: number,
  random: number,
  notBefore = now,
): number {
  const limit = Math.min(last, first * 2 ** (attempts - 1));
  return Math.max(notBefore, now + Math.round(shortest + random * (limit - shortest)));
}
