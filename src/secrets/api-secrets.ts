import { apiSecretNames } from './context-words.ts';
import type { Finding } from './finding.ts';
import { valuesBehind } from './named-values.ts';

const name = new RegExp(apiSecretNames, 'giu');
/** A long value, or the seed of an authenticator in groups of four. */
const form = /(?:[a-z2-7]{4} ){3,7}[a-z2-7]{4}\b|[\w+/=.~-]{16,512}(?<![.])/iy;
/** What an authenticator reads from a QR code (Key Uri Format). */
const authenticator = /otpauth:\/\/[^\s?]{1,200}\?(?:[^\s]{0,200}&)?secret=[a-z2-7]{16,}/gi;

/** Finds secrets of programming interfaces and seeds of authenticators behind their name. */
export function findApiSecrets(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { value, start, end } of valuesBehind(text, name, form)) {
    if (isRandom(value)) found.push({ kind: 'api-secret', verdict: 'asked', start, end });
  }
  for (const { 0: address, index } of text.matchAll(authenticator)) {
    found.push({ kind: 'api-secret', verdict: 'asked', start: index, end: index + address.length });
  }
  return found;
}

/** Whether a value is no word, address or member of a program; 64 hexadecimal digits are judged as a hash or a key. */
function isRandom(value: string): boolean {
  if (
    /^(?:https?:|[./~])|^0x[0-9a-f]{40}$|^(?:0x)?[0-9a-f]{64}$|^[a-z_$][\w$]{0,30}(?:\.[a-z_$][\w$]{0,30})+$/i.test(
      value,
    )
  )
    return false;
  if (/^[A-Z2-7]{16,64}$/.test(value)) return true;
  const digits = value.match(/\d/g)?.length ?? 0;
  const isOfBothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
  return isOfBothCases ? digits >= 1 : digits >= 2 && /[a-z]/i.test(value);
}
