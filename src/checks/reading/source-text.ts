import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Finding } from '../fault.ts';

/** The text of a file, or why it is none. */
export type SourceText = { text: string } | { fault: Finding };

/** Reads a file as UTF-8; a byte order mark is dropped and line ends become `\n`, so that lines keep their numbers. */
export function readSource(path: string): SourceText {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return { fault: encodingFault(bytes) };
  return {
    text: bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  };
}

function encodingFault(bytes: Buffer): Finding {
  const offset = firstBadByte(bytes);
  const byte = bytes[offset] ?? 0;
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    line: bytes
      .subarray(0, offset)
      .toString('latin1')
      .split(/\r\n?|\n/).length,
    message: 'the file is not UTF-8',
    found: isUtf16
      ? 'UTF-16'
      : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${offset}`,
    expected: 'UTF-8',
    fix: 'Save the file again with the encoding UTF-8.',
  };
}

/** The offset of the first byte that UTF-8 does not allow, found by halving. */
function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

/** Whether the bytes are UTF-8 that may break off within a character. */
function isPrefixOfUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
