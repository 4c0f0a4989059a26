import { randomBytes, randomInt } from 'node:crypto';

/** No vowels, which spell words, and no letter that looks like a figure or another letter. */
const alphabet = '23456789CDFHJKMNPQRTVWXY';

/** What people write for a figure that they cannot tell from a letter. */
const lookAlikes: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' };

/**
 * A new reference of a ticket, easy to read out: about 10^11 of them.
 * @example newReference() // 'EX-7K2M-9QPD'
 */
export function newReference(): string {
  return `EX-${newGroup()}-${newGroup()}`;
}

/**
 * A reference as it is stored, from what a person typed, or null where it is none.
 * @example parseReference('ex 7k2m9qpd') // 'EX-7K2M-9QPD'
 */
export function parseReference(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const match = /^EX([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(letters);
  if (!match) return null;
  const groups = match.slice(1).map((group) => group.replace(/[BGSZ]/g, (l) => lookAlikes[l] ?? l));
  return `EX-${groups.join('-')}`;
}

/** A new secret with which the requester alone can ask for the state of a ticket: 192 bits. */
export function newStatusToken(): string {
  return randomBytes(24).toString('base64url');
}

function newGroup(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
