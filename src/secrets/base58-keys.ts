import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import type { Finding, FindingKind, TextPlace } from './finding.ts';

/** Base58Check, as Bitcoin and those who followed it write keys and addresses. */
const base58check = createBase58check(sha256);

const whole = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{51,112}(?![0-9A-Za-z])/g;
/** A key that lines or blanks break: how the usual ones begin, and the pieces that may follow. */
const beginning = beginningOf(8);
/** The same in a search query, where the first piece may be as short as groups of four. */
const shortBeginning = beginningOf(4);
const pieces = /[1-9A-HJ-NP-Za-km-z]{4,112}(?:\s{1,2}[1-9A-HJ-NP-Za-km-z]{1,112}){1,28}/y;
/** What a key looks like whose checksum does not hold: one that is misspelt, or a part of one. */
const likely = /^(?:[A-Za-z](?<extended>prv)|[5KLc9TQ].{50,51}$|6P.{56}$)/;
/** Lengths in characters of WIF, BIP 38 and BIP 32. */
const sizes = new Set([51, 52, 58, 111, 112]);

/** Finds private keys of Bitcoin and its like whose checksum holds: WIF, BIP 38, BIP 32 with SLIP 132. */
export function findBase58Keys(text: string, { isQuery }: TextPlace): Finding[] {
  const found: Finding[] = [];
  const add = (kind: FindingKind | undefined, start: number, end: number) => {
    if (kind) found.push({ kind, verdict: 'blocked', start, end });
  };
  for (const { 0: written, index } of text.matchAll(whole)) {
    const kind = kindOf(written) ?? (isQuery ? likelyKind(written) : undefined);
    add(kind, index, index + written.length);
  }
  for (const { index } of text.matchAll(isQuery ? shortBeginning : beginning)) {
    pieces.lastIndex = index;
    let written = '';
    for (const piece of (pieces.exec(text)?.[0] ?? '').matchAll(/\S+/g)) {
      written += piece[0];
      if (written.length > 112) break;
      if (piece.index > 0) add(kindOf(written), index, index + piece.index + piece[0].length);
    }
  }
  return found;
}

/** How a key begins whose first piece has so many characters. */
function beginningOf(size: number): RegExp {
  return new RegExp(
    `(?<![0-9A-Za-z])(?:[A-Za-z]prv|[56KLc9TQ][1-9A-HJ-NP-Za-km-z]{${size - 1}})`,
    'g',
  );
}

function likelyKind(written: string): FindingKind | undefined {
  const groups = likely.exec(written)?.groups;
  return groups && (groups['extended'] ? 'extended-key' : 'private-key');
}

function kindOf(written: string): FindingKind | undefined {
  const isLikely = sizes.has(written.length) && /\d/.test(written) && /[A-Z]/.test(written);
  const bytes = isLikely ? decoded(written) : undefined;
  // A private key is written after a byte of nought (BIP 32, "Serialization format").
  if (bytes?.length === 78 && bytes[45] === 0) return 'extended-key';
  return bytes && isPrivateKey(bytes) ? 'private-key' : undefined;
}

/** WIF has a version above those of addresses, and ends in a one where the public key is compressed. */
function isPrivateKey(bytes: Uint8Array): boolean {
  if (bytes.length === 39) return bytes[0] === 1 && (bytes[1] === 0x42 || bytes[1] === 0x43);
  const [version = 0] = bytes;
  const isCompressed = bytes.length === 34 && bytes[33] === 1;
  return (bytes.length === 33 || isCompressed) && version >= 0x80;
}

function decoded(written: string): Uint8Array | undefined {
  try {
    return base58check.decode(written);
  } catch {
    return undefined;
  }
}
