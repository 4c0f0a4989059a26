import { base32nopad, base58, base58xrp, base64url, bech32, bech32m } from '@scure/base';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { base58check, crc16 } from '../../../src/ledger/checksums.ts';
import type { NetworkId } from '../../../src/ledger/networks.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const versioned = (version: number) =>
  bytes(20).map((hash) => base58check.encode(Uint8Array.of(version, ...hash)));
const segwit = (prefix: string) =>
  fc.oneof(
    bytes(20).map((hash) => bech32.encode(prefix, [0, ...bech32.toWords(hash)])),
    bytes(32).map((key) => bech32m.encode(prefix, [1, ...bech32m.toWords(key)])),
  );
const withCrc = (body: Uint8Array, isLittle: boolean) => {
  const crc = crc16(body);
  const ends = [crc >> 8, crc & 0xff];
  return Uint8Array.of(...body, ...(isLittle ? ends.reverse() : ends));
};
const checksummed = (address: string) => {
  const hash = bytesToHex(keccak_256(utf8ToBytes(address)));
  return `0x${[...address]
    .map((digit, index) => (parseInt(hash[index]!, 16) >= 8 ? digit.toUpperCase() : digit))
    .join('')}`;
};

/** Addresses as their networks make them, by network: all of these have a checksum. */
export const checkedAddresses: Partial<Record<NetworkId, fc.Arbitrary<string>>> = {
  bitcoin: fc.oneof(versioned(0x00), versioned(0x05), segwit('bc')),
  litecoin: fc.oneof(versioned(0x30), versioned(0x32), segwit('ltc')),
  dogecoin: versioned(0x1e),
  tron: versioned(0x41),
  ethereum: bytes(20).map((account) => checksummed(bytesToHex(account))),
  bsc: bytes(20).map((account) => checksummed(bytesToHex(account))),
  xrp: bytes(20).map((account) => {
    const body = Uint8Array.of(0, ...account);
    return base58xrp.encode(Uint8Array.of(...body, ...sha256(sha256(body)).subarray(0, 4)));
  }),
  stellar: bytes(32).map((key) => base32nopad.encode(withCrc(Uint8Array.of(6 << 3, ...key), true))),
  ton: bytes(32).map((account) =>
    base64url.encode(withCrc(Uint8Array.of(0x11, 0, ...account), false)),
  ),
  cosmos: bytes(20).map((account) => bech32.encodeFromBytes('cosmos', account)),
  cardano: bytes(56).map((hashes) =>
    bech32.encode('addr', bech32.toWords(Uint8Array.of(0x01, ...hashes)), false),
  ),
  nem: bytes(20).map((hash) => {
    const body = Uint8Array.of(0x68, ...hash);
    return base32nopad.encode(Uint8Array.of(...body, ...keccak_256(body).subarray(0, 4)));
  }),
};

/** Addresses without a checksum. */
export const plainAddresses: Partial<Record<NetworkId, fc.Arbitrary<string>>> = {
  ethereum: bytes(20).map((account) => `0x${bytesToHex(account)}`),
  solana: bytes(32).map((key) => base58.encode(key)),
  hedera: fc.nat().map((account) => `0.0.${account}`),
  eos: fc.stringMatching(/^[a-z1-5]{12}$/),
};

/** The letters of which a network's addresses are made. */
export const alphabets: Partial<Record<NetworkId, string>> = {
  ethereum: '0123456789abcdefABCDEF',
  bsc: '0123456789abcdefABCDEF',
  stellar: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  nem: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  ton: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  cosmos: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  cardano: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
};

/** The letters of Base58, which the rest are made of. */
export const base58Letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
