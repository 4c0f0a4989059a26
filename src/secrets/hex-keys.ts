import { hashNames, privateKeyNames } from './context-words.ts';
import type { Finding, TextPlace } from './finding.ts';

/** The 32 bytes of a private key, or of a hash, in hexadecimal. */
const single = /(?<![0-9A-Za-z])(?:0x)?[0-9a-f]{64}(?![0-9A-Za-z])/gi;
/** Keys written in groups or with their public half: these count beside the words for a private key alone. */
const grouped =
  /(?<![0-9A-Za-z])(?:0x ?)?(?:[0-9a-f]{128}|[0-9a-f]{2,32}(?:[\s:-]{1,3}[0-9a-f]{2,32}){1,31})(?![0-9A-Za-z])/gi;

const key = new RegExp(privateKeyNames, 'giu');
const hash = new RegExp(hashNames, 'giu');

/** Finds 64 hexadecimal digits, which are a hash more often than a key: blocked beside words for a private key alone. */
export function findHexKeys(text: string, { field, isQuery }: TextPlace): Finding[] {
  if (field === 'txid') return [];
  const found: Finding[] = [];
  for (const { 0: written, index } of text.matchAll(single)) {
    const end = index + written.length;
    const last = found.at(-1);
    const isListed = last && /^[^\p{L}]{0,9}$/u.test(text.slice(last.end, index));
    const isNamed = isListed ? last.verdict === 'blocked' : isNamedKey(text, index, end);
    if (!isNamed && !isQuery && isInAddress(text, index)) continue;
    found.push({ kind: 'hex-key', verdict: isNamed ? 'blocked' : 'asked', start: index, end });
  }
  for (const { 0: written, index } of text.matchAll(grouped)) {
    const size = written.replace(/^0x|[^0-9a-f]/gi, '').length;
    const end = index + written.length;
    if (isQuery ? size < 64 : size !== 64 && size !== 128) continue;
    const isNamed = isNamedKey(text, index, end);
    if (!isNamed && !isQuery) continue;
    found.push({ kind: 'hex-key', verdict: isNamed ? 'blocked' : 'asked', start: index, end });
  }
  return found;
}

/** Whether the nearest name in front of the digits, or else behind them in the same sentence, is that of a private key. */
function isNamedKey(text: string, start: number, end: number): boolean {
  const before = lastSentence(text.slice(Math.max(0, start - 80), start));
  const keyEnd = lastEnd(before, key);
  const hashEnd = lastEnd(before, hash);
  if (keyEnd > hashEnd) return true;
  if (hashEnd > 0) return false;
  const [after = ''] = text.slice(end, end + 40).split(/[.\n!?\u3002;]/);
  const [keyName] = after.matchAll(key);
  const [hashName] = after.matchAll(hash);
  return keyName !== undefined && (!hashName || keyName.index < hashName.index);
}

/** What belongs to the text that follows: its own sentence, or the one before where that ends with it. */
function lastSentence(text: string): string {
  return text.split(/(?<=[.!?\u3002;\n])(?=[^\p{L}]*\p{L})/u).at(-1) ?? '';
}

function lastEnd(text: string, name: RegExp): number {
  return Math.max(0, ...[...text.matchAll(name)].map(({ 0: one, index }) => index + one.length));
}

/** Whether a web address holds the digits, as that of a block explorer does. */
function isInAddress(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[\s"'<>()]/)
      .at(-1) ?? '';
  return /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[!-~]*$/i.test(before);
}
