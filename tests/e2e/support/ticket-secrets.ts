import { randomBytes } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { generateMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as simplifiedChinese } from '@scure/bip39/wordlists/simplified-chinese.js';
import type { StarterLocale } from '../../starter-locales.ts';

/** A secret that was made for one test, and which kind the guard must call it. */
export interface TicketSecret {
  kind: 'seed-phrase' | 'extended-key' | 'private-key' | 'keystore';
  text: string;
  /** What of it must not be found anywhere: the text itself, or a keystore's inner values. */
  parts: string[];
}

const wordlists: Record<StarterLocale, string[]> = {
  zh: simplifiedChinese,
  en: english,
  ja: japanese,
  ko: korean,
};

const base58check = createBase58check(sha256);

/** New secrets of every kind that is blocked, the phrase in the locale's words as a reader types them (NFC). */
export function newSecrets(locale: StarterLocale): TicketSecret[] {
  return [seedPhrase(locale), extendedKey(), wif(), keystore()];
}

function seedPhrase(locale: StarterLocale): TicketSecret {
  const text = generateMnemonic(wordlists[locale]).normalize('NFC');
  return { kind: 'seed-phrase', text, parts: [text] };
}

/** A private extended key of Bitcoin's main network (BIP 32, serialization). */
function extendedKey(): TicketSecret {
  const head = Uint8Array.from([0x04, 0x88, 0xad, 0xe4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const bytes = Buffer.concat([head, randomBytes(32), Uint8Array.from([0]), randomBytes(32)]);
  const text = base58check.encode(bytes);
  // Every such key begins with the same letters.
  return { kind: 'extended-key', text, parts: [text.slice(12)] };
}

/** A private key in the wallet import format, of a compressed public key. */
function wif(): TicketSecret {
  const bytes = Buffer.concat([Uint8Array.from([0x80]), randomBytes(32), Uint8Array.from([1])]);
  const text = base58check.encode(bytes);
  return { kind: 'private-key', text, parts: [text] };
}

/** An Ethereum keystore (Web3 Secret Storage, version 3) whose values are random. */
function keystore(): TicketSecret {
  const hex = (bytes: number) => randomBytes(bytes).toString('hex');
  const [ciphertext, mac, salt] = [hex(32), hex(32), hex(32)] as const;
  const crypto = {
    cipher: 'aes-128-ctr',
    ciphertext,
    cipherparams: { iv: hex(16) },
    kdf: 'scrypt',
    kdfparams: { dklen: 32, n: 262144, p: 1, r: 8, salt },
    mac,
  };
  const text = JSON.stringify({ version: 3, id: crypto.mac.slice(0, 8), address: hex(20), crypto });
  return { kind: 'keystore', text, parts: [ciphertext, mac, salt] };
}
