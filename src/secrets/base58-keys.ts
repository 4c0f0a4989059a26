import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import type { Finding, FindingKind } from './finding.ts';

/** Base58Check, as Bitcoin and those who followed it write keys and addresses. */
const base58check = createBase58check(sha256);

const whole = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{51,112}(?![0-9A-Za-z])/g;
/** A key that lines or blanks break: how the usual ones begin, and the pieces that may follow. */
const beginning = /(?<![0-9A-Za-z])(?:[A-Za-z]prv|[56KLc9TQ][1-9A-HJ-NP-Za-km-z]{7})/g;
const pieces = /[1-9A-HJ-NP-Za-km-z]{4,112}(?:\s{1,2}[1-9A-HJ-NP-Za-km-z]{1,112}){1,28}/y;
/** Lengths in characters of WIF, BIP 38 and BIP 32. */
const sizes = new Set([51, 52, 58, 111, 112]);

/** Finds private keys of Bitcoin and its like whose checksum holds: WIF, BIP 38, BIP 32 with SLIP 132. */
export function findBase58Keys(text: string): Finding[] {
  const found: Finding[] = [];
  const judge = (start: number, end: number, written: string) => {
    const isLikely = sizes.has(written.length) && /\d/.test(written) && /[A-Z]/.test(written);
    const kind = isLikely ? kindOf(written) : undefined;
    if (kind) found.push({ kind, verdict: 'blocked', start, end });
  };
  for (const { 0: written, index } of text.matchAll(whole)) {
    judge(index, index + written.length, written);
  }
  for (const { index } of text.matchAll(beginning)) {
    pieces.lastIndex = index;
    let written = '';
    for (const piece of (pieces.exec(text)?.[0] ?? '').matchAll(/\S+/g)) {
      written += piece[0];
      if (written.length > 112) break;
      if (piece.index > 0) judge(index, index + piece.index + piece[0].length, written);
    }
  }
  return found;
}

function kindOf(written: string): FindingKind | undefined {
  const bytes = decoded(written);
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
