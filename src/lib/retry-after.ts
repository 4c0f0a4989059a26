/**
 * The moment that a `Retry-After` header names, in seconds or as a date (RFC 9110 10.2.3), or null.
 * @example readRetryAfter('120', 1000) // 121000
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return now + Number(value) * 1000;
  // Date.parse takes many things for a date; an HTTP date ends in GMT.
  const moment = /GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? null : moment;
}
