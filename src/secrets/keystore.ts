import type { Finding } from './finding.ts';

/** The part of an Ethereum keystore that holds the key (Web3 Secret Storage, ERC-2335). */
const cryptoPart = /\\?["'\u201c\u201d]?crypto\\?["'\u201c\u201d]?\s{0,99}:\s{0,99}\{/gi;
/** Longer than any such part, however it is indented. */
const longest = 6000;
/** What a part must name to hold a key: how it is encrypted, and the result. */
const kdf = /\bkdf\b/i;
const encrypted =
  /\b(?:ciphertext|message)\\?["'\u201c\u201d]?\s{0,99}:\s{0,99}\\?["'\u201c\u201d]?[0-9a-f]{32,}/i;

/** Finds the encrypted keys of wallets: it takes but the password to use them. */
export function findKeystores(text: string): Finding[] {
  const parts = [...text.matchAll(cryptoPart)];
  return parts.flatMap(({ 0: name, index }, at) => {
    const open = index + name.length - 1;
    const limit = Math.min(parts[at + 1]?.index ?? text.length, open + longest);
    const end = closingBrace(text, open, limit);
    const part = text.slice(open, end);
    if (!kdf.test(part) || !encrypted.test(part)) return [];
    return [{ kind: 'keystore', verdict: 'blocked', start: index, end }];
  });
}

/** Offset behind the brace that closes the one at `open`; the limit where none does. */
function closingBrace(text: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return limit;
}
