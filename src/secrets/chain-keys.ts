import { sha256 } from '@noble/hashes/sha2.js';
import { base32nopad, base58xrp, bech32 } from '@scure/base';
import { findingAt, type Finding, type TextPlace } from './finding.ts';

/** A way of writing a private key, and how to tell by its checksum that it is one. */
interface Notation {
  pattern: RegExp;
  isKey: (written: string) => boolean;
}

const notations: Notation[] = [
  // Nostr (NIP 19), Sui, Cardano (CIP 5): Bech32 with a name of its own.
  {
    pattern:
      /(?<![0-9a-z])(?:nsec|suiprivkey|(?:root_|acct_|addr_|stake_)?xsk|ed25519e?_sk)1[02-9ac-hj-np-z]{58,250}(?![0-9a-z])/gi,
    isKey: (written) => bech32.decodeUnsafe(written, false) !== undefined,
  },
  // Stellar (SEP 23): a seed begins with S.
  { pattern: /(?<![0-9A-Za-z])S[A-Z2-7]{55}(?![0-9A-Za-z])/g, isKey: isStellarSeed },
  // XRP Ledger: a seed of 16 bytes.
  {
    pattern: /(?<![0-9A-Za-z])s[1-9A-HJ-NP-Za-km-z]{27,30}(?![0-9A-Za-z])/g,
    isKey: isXrpSeed,
  },
  // EOS, and age: their beginnings are unmistakable.
  { pattern: /PVT_(?:K1|R1|WA)_[1-9A-HJ-NP-Za-km-z]{45,80}/g, isKey: () => true },
  { pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/g, isKey: () => true },
];

/** Finds private keys in the notations of further chains. */
export function findChainKeys(text: string, { isQuery }: TextPlace): Finding[] {
  return notations.flatMap(({ pattern, isKey }) =>
    [...text.matchAll(pattern)]
      .filter(([written]) => isQuery || isKey(written))
      .map((match) => findingAt('private-key', 'blocked', match)),
  );
}

function isStellarSeed(written: string): boolean {
  const bytes = base32nopad.decode(written);
  const [low = 0, high = 0] = bytes.subarray(33);
  return bytes[0] === 18 << 3 && crc16(bytes.subarray(0, 33)) === low + (high << 8);
}

/** CRC-16/XMODEM, the checksum of Stellar’s keys. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}

function isXrpSeed(written: string): boolean {
  const bytes = base58xrp.decode(written);
  const [body, check] = [bytes.subarray(0, -4), bytes.subarray(-4)];
  const hash = sha256(sha256(body));
  return body.length >= 17 && check.every((byte, at) => byte === hash[at]);
}
