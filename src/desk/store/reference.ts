import { randomBytes, randomInt } from 'node:crypto';
import { referenceAlphabet as alphabet, referenceGroup } from '../../lib/reference.ts';

/**
 * A new reference of a ticket, easy to read out: about 10^11 of them.
 * @example newReference('EX') // 'EX-7K2M-9QPD'
 */
export function newReference(prefix: string): string {
  return `${prefix}-${newGroup()}-${newGroup()}`;
}

/** A new secret with which the requester alone can ask for the state of a ticket: 192 bits. */
export function newStatusToken(): string {
  return randomBytes(24).toString('base64url');
}

function newGroup(): string {
  return Array.from({ length: referenceGroup }, () => alphabet[randomInt(alphabet.length)]).join(
    '',
  );
}
