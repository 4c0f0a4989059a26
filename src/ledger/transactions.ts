import { base58 } from '@scure/base';
import type { NetworkId } from './networks.ts';

/** 32 bytes in hexadecimal. Wallets of every network show them with 0x or without, in either case. */
const hex = /^(?:0x)?[0-9a-f]{64}$/i;

const forms: Partial<Record<NetworkId, (text: string) => boolean>> = {
  solana: (text) => /^[1-9A-HJ-NP-Za-km-z]{64,88}$/.test(text) && base58.decode(text).length === 64,
  ton: (text) => hex.test(text) || /^[\w+/-]{43}=?$/.test(text),
  // The payer, and the second and nanosecond from which it holds; or a hash of 48 bytes.
  hedera: (text) =>
    /^0\.0\.\d+[@-]\d{9,10}[.-]\d{1,9}$/.test(text) ||
    /^(?:0x)?[0-9a-f]{96}$/i.test(text) ||
    hex.test(text),
};

/** Whether a text has the form of a transaction's hash on a network, or on any where none is named. */
export function isTransaction(text: string, network: NetworkId | null): boolean {
  if (network) return forms[network]?.(text) ?? hex.test(text);
  return hex.test(text) || Object.values(forms).some((isOne) => isOne(text));
}

/** A hash as the network's explorers have it: with 0x where the network writes it, else without. */
export function plainHash(text: string, isPrefixed: boolean): string {
  if (!hex.test(text)) return text;
  return (isPrefixed ? '0x' : '') + text.replace(/^0x/i, '');
}

/**
 * The hashes in a longer text: the address of an explorer's page, a sentence, or groups with blanks
 * between them. Empty where there is none.
 * @example transactionsIn('https://mempool.space/tx/<64 digits>') // ['<64 digits>']
 */
export function transactionsIn(text: string, network: NetworkId | null): string[] {
  const words = text.split(/[^0-9A-Za-z]+/);
  const whole = /^[\s0-9A-Za-z]+$/.test(text) ? text.replace(/\s/g, '') : '';
  const found = words.filter((word) => isHash(word, network));
  if (found.length === 0 && isHash(whole, network)) return [whole];
  return [...new Set(found)];
}

/** The hashes that may stand among other letters: those that no word or address looks like. */
function isHash(text: string, network: NetworkId | null): boolean {
  return text.length >= 64 && isTransaction(text, network);
}
