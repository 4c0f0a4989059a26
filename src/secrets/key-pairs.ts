import { base58, base64urlnopad, hex } from '@scure/base';
import type { Finding, TextPlace } from './finding.ts';

/** Ed25519 key pairs of 64 bytes (Solana, NEAR) as wallets export them: a list of numbers, Base58, hexadecimal. */
const notations: { pattern: RegExp; bytesOf: (written: string) => Uint8Array }[] = [
  {
    pattern: /\[\s{0,9}\d{1,3}(?:\s{0,9},\s{0,9}\d{1,3}){63}\s{0,9}\]/g,
    bytesOf: (written) => Uint8Array.from(JSON.parse(written) as number[]),
  },
  {
    pattern: /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{86,88}(?![0-9A-Za-z])/g,
    bytesOf: (written) => base58.decode(written),
  },
  {
    pattern: /(?<![0-9A-Za-z])[0-9a-f]{128}(?![0-9A-Za-z])/gi,
    bytesOf: (written) => hex.decode(written),
  },
];

/** Finds key pairs whose second half is the public key of the first; a signature looks the same and is none. */
export async function findKeyPairs(text: string, { isQuery }: TextPlace): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { pattern, bytesOf } of notations) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (!isQuery && !(await isKeyPair(bytesOf(written)))) continue;
      const end = index + written.length;
      found.push({ kind: 'private-key', verdict: 'blocked', start: index, end });
    }
  }
  return found;
}

/** What stands before the 32 bytes of a key in PKCS 8 (RFC 8410, section 7). */
const pkcs8 = hex.decode('302e020100300506032b657004220420');

async function isKeyPair(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length !== 64) return false;
  const secret = new Uint8Array([...pkcs8, ...bytes.subarray(0, 32)]);
  try {
    const key = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', key);
    return x === base64urlnopad.encode(bytes.subarray(32));
  } catch {
    // A browser without Ed25519 cannot tell it from a signature.
    return false;
  }
}
