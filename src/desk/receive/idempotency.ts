import { DeskProblem } from '../problem.ts';

/**
 * Whether a text can be an idempotency key: 8 to 255 visible ASCII characters.
 * @example isIdempotencyKey('3f1c8a52-9d0e') // true
 */
export function isIdempotencyKey(text: string | undefined): text is string {
  return text !== undefined && /^[\x21-\x7e]{8,255}$/.test(text);
}

/**
 * The key of a program's request.
 * @throws DeskProblem `idempotency-key-missing` or `idempotency-key-malformed`
 */
export function requireKey(header: string | undefined): string {
  if (isIdempotencyKey(header)) return header;
  if (!header) throw new DeskProblem('idempotency-key-missing');
  throw new DeskProblem('idempotency-key-malformed', {
    detail: '8 to 255 visible ASCII characters.',
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
