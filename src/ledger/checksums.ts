import { createBase58check, base58xrp } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';

/** Base58Check: the bytes and four of their double SHA-256. Throws where these do not fit. */
export const base58check = createBase58check(sha256);

/** Base58Check in the alphabet of the XRP Ledger. @throws where the checksum does not fit */
export function decodeXrp(text: string): Uint8Array {
  const bytes = base58xrp.decode(text);
  const body = bytes.subarray(0, -4);
  if (!isSame(sha256(sha256(body)).subarray(0, 4), bytes.subarray(-4))) throw new Error('checksum');
  return body;
}

/** CRC-16/XMODEM, of Stellar (SEP 23) and TON (TEP 2). */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : crc << 1;
    }
  }
  return crc;
}

/** Whether two runs of bytes are the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const cashAlphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const cashGenerator = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** Whether the checksum of a CashAddr without its `bitcoincash:` fits (the specification's PolyMod). */
export function isCashAddress(payload: string): boolean {
  const prefix = [...'bitcoincash'].map((letter) => letter.charCodeAt(0) & 0x1f);
  const words = [...payload.toLowerCase()].map((letter) => cashAlphabet.indexOf(letter));
  if (words.includes(-1)) return false;
  let sum = 1n;
  for (const word of [...prefix, 0, ...words]) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(word);
    cashGenerator.forEach((value, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= value;
    });
  }
  return sum === 1n;
}
