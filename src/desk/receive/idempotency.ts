import { DeskProblem } from '../problem.ts';

const [minLength, maxLength] = [8, 255];

/** What an idempotency key looks like: visible ASCII characters. */
export const idempotencyKeyPattern = new RegExp(`^[\\x21-\\x7e]{${minLength},${maxLength}}$`);

/**
 * Whether a text can be an idempotency key.
 * @example isIdempotencyKey('3f1c8a52-9d0e') // true
 */
export function isIdempotencyKey(text: string | undefined): text is string {
  return text !== undefined && idempotencyKeyPattern.test(text);
}

/**
 * The key of a program's request.
 * @throws DeskProblem `idempotency-key-missing` or `idempotency-key-malformed`
 */
export function requireKey(header: string | undefined): string {
  if (isIdempotencyKey(header)) return header;
  if (!header) throw new DeskProblem('idempotency-key-missing');
  throw new DeskProblem('idempotency-key-malformed', {
    detail: `${minLength} to ${maxLength} visible ASCII characters.`,
  });
}

/**
 * Does work while no other request with the same key is being processed. The lock is taken only once
 * the body has arrived: a connection that stalled in a tunnel must not keep the retry out.
 * @throws DeskProblem `in-flight`
 */
export async function withKeyLock<T>(
  inFlight: Set<string>,
  key: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined) return work();
  if (inFlight.has(key)) throw new DeskProblem('in-flight', { headers: { 'Retry-After': '1' } });
  inFlight.add(key);
  try {
    return await work();
  } finally {
    inFlight.delete(key);
  }
}
