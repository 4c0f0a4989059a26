import { isIPv6 } from 'node:net';

/**
 * Whom a request counts for, from the last hop of `X-Forwarded-For`, which the nearest proxy wrote:
 * an IPv4 address, or the first 64 bits of an IPv6 address, which one household has to itself.
 * @example requesterAddress('203.0.113.7, 2001:db8:0:1::7') // '2001:db8:0:1'
 */
export function requesterAddress(forwardedFor: string | undefined): string | null {
  const last = forwardedFor?.split(',').at(-1)?.trim();
  if (!last) return null;
  return isIPv6(last) ? networkOf(last) : last;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*/, '').split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const missing = Math.max(0, 8 - groups.length - after.length);
  const all = [...groups, ...Array<string>(missing).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
