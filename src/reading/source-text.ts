import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { LineFault } from './fault.ts';
import { plainLines } from './plain-lines.ts';

/** The text of a file, or why it is none. */
export type SourceText = { text: string } | { fault: LineFault };

/** Reads a file as UTF-8; a byte order mark is dropped and line ends become `\n`, so that lines keep their numbers. */
export function readSource(path: string): SourceText {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return { fault: encodingFault(bytes) };
  return { text: plainLines(bytes.toString('utf8')) };
}

function encodingFault(bytes: Buffer): LineFault {
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

/** The offset at which the bytes stop being whole UTF-8 characters. */
function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (wholeCharacters(bytes.subarray(0, middle)) === null) bad = middle;
    else good = middle;
  }
  return wholeCharacters(bytes.subarray(0, good)) ?? 0;
}

/** How many bytes the whole characters take; the last one may break off. Null where it is not UTF-8. */
function wholeCharacters(bytes: Buffer): number | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return Buffer.byteLength(decoder.decode(bytes, { stream: true }));
  } catch {
    return null;
  }
}
