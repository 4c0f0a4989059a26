import { generateKeyPairSync } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  base32nopad,
  base58,
  base58xrp,
  base64,
  bech32,
  createBase58check,
  hex,
} from '@scure/base';
import type { FindingKind } from '../../../../src/secrets/finding.ts';
import { alphabets, type Chance } from './chance.ts';

const base58check = createBase58check(sha256);
const { letters, hex: hexDigits, base32, digits } = alphabets;

/** A secret by its form: what finds it, and which frames of the languages it stands in. */
export interface KeyForm {
  kind: FindingKind;
  frame: FindingKind;
  make: (chance: Chance) => string;
}

const form = (kind: FindingKind, make: KeyForm['make'], frame: FindingKind = kind): KeyForm => ({
  kind,
  frame,
  make,
});
const key = (make: KeyForm['make']) => form('private-key', make, 'private-key');
const apiKey = (prefix: string, count: number, alphabet = letters) =>
  form('api-key', (chance) => `${prefix}7${chance.letters(alphabet, count - 1)}`, 'private-key');

/** Every form of secret but seed phrases, made anew at each call. */
export const keyForms: Record<string, KeyForm> = {
  WIF: key((chance) =>
    base58check.encode(bytesOf([chance.pick([0x80, 0xef, 0xb0, 0x9e])], chance.bytes(32))),
  ),
  'WIF, compressed': key((chance) => base58check.encode(bytesOf([0x80], chance.bytes(32), [1]))),
  'WIF over two lines': key((chance) =>
    base58check.encode(bytesOf([0x80], chance.bytes(32), [1])).replace(/^.{26}/, '$&\n'),
  ),
  'BIP 38': key((chance) => base58check.encode(bytesOf([1, 0x42, 0xc0], chance.bytes(36)))),
  'BIP 32 and SLIP 132': form('extended-key', extendedKey, 'private-key'),
  'extended key over two lines': form(
    'extended-key',
    (chance) => extendedKey(chance).replace(/^.{64}/, '$&\n'),
    'private-key',
  ),
  'XRP seed': key((chance) => {
    const body = bytesOf([0x21], chance.bytes(16));
    return base58xrp.encode(bytesOf(body, sha256(sha256(body)).subarray(0, 4)));
  }),
  'Stellar seed': key((chance) => {
    const body = bytesOf([18 << 3], chance.bytes(32));
    return base32nopad.encode(bytesOf(body, crcBytes(body)));
  }),
  'Nostr nsec': key((chance) => bech32.encodeFromBytes('nsec', chance.bytes(32))),
  'Sui key': key((chance) => bech32.encodeFromBytes('suiprivkey', bytesOf([0], chance.bytes(32)))),
  'EOS key': key((chance) => `PVT_K1_${chance.letters(alphabets.base58, 50)}`),
  'key pair as numbers': key(() => JSON.stringify([...keyPair()])),
  'key pair in Base58': key(() => base58.encode(keyPair())),
  keystore: form('keystore', (chance) => JSON.stringify(keystore(chance)), 'private-key'),
  'keystore, indented': form(
    'keystore',
    (chance) => JSON.stringify(keystore(chance), null, 4),
    'private-key',
  ),
  'keystore with a capital': form(
    'keystore',
    (chance) => JSON.stringify(keystore(chance)).replace('"crypto":', '"Crypto" : '),
    'private-key',
  ),
  'keystore within a text of JSON': form(
    'keystore',
    (chance) => JSON.stringify(JSON.stringify(keystore(chance))),
    'private-key',
  ),
  'PEM, PKCS 8': form('pem', () => pemOf('pkcs8'), 'private-key'),
  'PEM, EC': form('pem', (chance) => armour('EC PRIVATE KEY', chance, 120), 'private-key'),
  'PEM, RSA and encrypted': form(
    'pem',
    (chance) =>
      armour(
        'RSA PRIVATE KEY',
        chance,
        600,
        'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n',
      ),
    'private-key',
  ),
  'PEM, OpenSSH': form(
    'pem',
    (chance) => armour('OPENSSH PRIVATE KEY', chance, 250),
    'private-key',
  ),
  'PEM, PGP': form(
    'pem',
    (chance) => armour('PGP PRIVATE KEY BLOCK', chance, 900, 'Version: GnuPG v2\n\n'),
    'private-key',
  ),
  'PEM in a text of JSON': form(
    'pem',
    (chance) => JSON.stringify({ key: armour('PRIVATE KEY', chance, 300) }),
    'private-key',
  ),
  'PEM without its last line': form(
    'pem',
    (chance) => armour('PRIVATE KEY', chance, 300).replace(/-----END.*/, ''),
    'private-key',
  ),
  AWS: form('api-key', (chance) => `AKIA${chance.letters(base32, 16)}`, 'private-key'),
  GitHub: apiKey('ghp_', 36),
  'GitHub, fine-grained': form(
    'api-key',
    (chance) => `github_pat_${chance.letters(letters, 22)}_${chance.letters(letters, 59)}`,
    'private-key',
  ),
  GitLab: apiKey('glpat-', 20),
  Stripe: apiKey('sk_live_', 24),
  OpenAI: apiKey('sk-proj-', 48),
  Anthropic: apiKey('sk-ant-api03-', 95),
  Slack: form(
    'api-key',
    (chance) =>
      `xoxb-${chance.letters(digits, 12)}-${chance.letters(digits, 12)}-${chance.letters(letters, 24)}`,
    'private-key',
  ),
  Google: apiKey('AIza', 35),
  SendGrid: form(
    'api-key',
    (chance) => `SG.${chance.letters(letters, 22)}.${chance.letters(letters, 43)}`,
    'private-key',
  ),
  Telegram: form(
    'api-key',
    (chance) => `${chance.letters('123456789', 10)}:AA${chance.letters(letters, 33)}`,
    'private-key',
  ),
  npm: apiKey('npm_', 36),
  Shopify: apiKey('shpat_', 32, hexDigits),
  Twilio: apiKey('SK', 32, hexDigits),
  '64 hex beside its name': form('hex-key', (chance) => hex.encode(chance.bytes(32))),
  '64 hex after 0x, capitals': form(
    'hex-key',
    (chance) => `0x${hex.encode(chance.bytes(32)).toUpperCase()}`,
  ),
  '64 hex in groups': form('hex-key', (chance) =>
    hex.encode(chance.bytes(32)).replace(/.{8}(?=.)/g, '$& '),
  ),
  password: form(
    'password',
    (chance) =>
      `${chance.pick(['dragon', 'Sakura', 'minsu', 'Qwer'])}${chance.letters(digits, 4)}${chance.pick(['', '!', '@', '#'])}`,
  ),
  'password of digits': form('password', (chance) => chance.letters('3456789', 6)),
  'one-time code': form('one-time-code', (chance) => chance.letters('3456789', 6)),
  'one-time code in two groups': form(
    'one-time-code',
    (chance) => `${chance.letters('3456789', 3)} ${chance.letters('3456789', 3)}`,
  ),
  'one-time code of eight': form('one-time-code', (chance) => chance.letters('3456789', 8)),
  'API secret': form('api-secret', (chance) => `x9${chance.letters(letters, 38)}`),
  'authenticator’s seed': form('api-secret', (chance) => chance.letters(base32, 32)),
  card: form('card', (chance) => card(chance)),
  'card in groups': form('card', (chance) => card(chance).replace(/.{4}(?=.)/g, '$& ')),
  'card with dashes': form('card', (chance) => card(chance).replace(/.{4}(?=.)/g, '$&-')),
  'resident identity number': form('identity-number', identityNumber),
};

function bytesOf(...parts: ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

/** Versions of SLIP 132 before a depth, a fingerprint, a number, a chain code and a key (BIP 32). */
function extendedKey(chance: Chance): string {
  const version = chance.pick([
    0x0488ade4, 0x049d7878, 0x04b2430c, 0x04358394, 0x044a4e28, 0x045f18bc,
  ]);
  return base58check.encode(
    bytesOf(
      hex.decode(version.toString(16).padStart(8, '0')),
      chance.bytes(41),
      [0],
      chance.bytes(32),
    ),
  );
}

function crcBytes(bytes: Uint8Array): number[] {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return [crc & 0xff, crc >> 8];
}

function keyPair(): Uint8Array {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
  return bytesOf(Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url'));
}

function pemOf(type: 'pkcs8'): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type }) as string;
}

function armour(name: string, chance: Chance, size: number, headers = ''): string {
  const body = base64.encode(chance.bytes(size)).replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${name}-----\n${headers}${body}\n-----END ${name}-----`;
}

/** The form of Web3 Secret Storage, version 3. */
function keystore(chance: Chance) {
  const some = (size: number) => hex.encode(chance.bytes(size));
  return {
    address: some(20),
    crypto: {
      cipher: 'aes-128-ctr',
      ciphertext: some(32),
      cipherparams: { iv: some(16) },
      kdf: 'scrypt',
      kdfparams: { dklen: 32, n: 262144, p: 1, r: 8, salt: some(32) },
      mac: some(32),
    },
    id: 'e13b209c-3b2f-4327-bab0-3bef2e51630d',
    version: 3,
  };
}

function card(chance: Chance): string {
  const begin = chance.pick(['4', '51', '55', '2221', '6222', '3530', '6011']);
  const number = begin + chance.letters(digits, 15 - begin.length);
  return number + [...digits].find((digit) => luhn(number + digit) === 0)!;
}

function luhn(number: string): number {
  const values = [...number].reverse().map((digit, at) => Number(digit) * (at % 2 ? 2 : 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10;
}

function identityNumber(chance: Chance): string {
  const month = String(1 + chance.below(12)).padStart(2, '0');
  const day = String(1 + chance.below(28)).padStart(2, '0');
  const number = `${chance.pick(['110105', '310104', '440305', '510107'])}${1950 + chance.below(55)}${month}${day}${chance.letters(digits, 3)}`;
  const sum = [...number].reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  );
  return number + '10X98765432'[sum % 11]!;
}
