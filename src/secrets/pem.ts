import type { Finding, TextPlace } from './finding.ts';

/** First and last lines of a private key in text form: RFC 7468, OpenSSH, PGP (RFC 9580), SSH2 (RFC 4716). */
const fence =
  /[-\u2010-\u2015]{2,6} ?(?<side>BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?[-\u2010-\u2015]{2,6}/gi;
/** A key whose last line is missing, and the key in a file of PuTTY. */
const openEnd = /^(?:[^\n]{0,200}\n){0,6}?\s{0,9}(?:[A-Za-z0-9+/=]{16,200}\s{0,9}){1,400}/;
const putty = /Private-Lines: ?\d{1,4}\s{1,9}(?:[A-Za-z0-9+/=]{16,200}\s{0,9}){1,400}/g;

/** Finds private keys in text form; the name of such a block alone is none, but in a search query. */
export function findPem(text: string, { isQuery }: TextPlace): Finding[] {
  const fences = [...text.matchAll(fence)];
  const places = fences.flatMap((first, at) => placeOf(text, first, fences[at + 1]) ?? []);
  if (isQuery) places.push(...fences.map((one) => spanOf(one)));
  places.push(...[...text.matchAll(putty)].map((one) => spanOf(one)));
  return places.map((place) => ({ kind: 'pem', verdict: 'blocked', ...place }));
}

function spanOf({ 0: written, index }: RegExpExecArray) {
  return { start: index, end: index + written.length };
}

function placeOf(text: string, first: RegExpExecArray, next: RegExpExecArray | undefined) {
  if (isEnd(first)) return undefined;
  const bodyStart = first.index + first[0].length;
  const body = withLines(text.slice(bodyStart, next?.index));
  if (next && isEnd(next)) {
    return isKey(body) ? { start: first.index, end: next.index + next[0].length } : undefined;
  }
  const key = openEnd.exec(body);
  return key ? { start: first.index, end: bodyStart + key[0].length } : undefined;
}

function isEnd({ groups }: RegExpExecArray): boolean {
  return groups?.['side']?.toUpperCase() === 'END';
}

/** Ends of lines that a notation escaped, as one character with a blank, so that lengths stay. */
function withLines(body: string): string {
  return body.replace(/\\[nr]/g, ' \n');
}

/** Base64, but for headers (RFC 1421) and marks of quotation. */
function isKey(body: string): boolean {
  const bare = body.replace(/^[ \t>|]*[A-Za-z][\w-]{1,30}: .*$|[\s"'>|\\,;]/gm, '');
  return /^[A-Za-z0-9/=+]{8,}$/.test(bare);
}
