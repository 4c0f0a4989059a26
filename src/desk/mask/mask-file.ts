import { attachmentKinds } from '../../schemas/ticket-attachment-kinds.ts';
import { sniffKind } from '../../schemas/ticket-attachments.ts';
import type { ReceivedFile } from '../receive/submission.ts';

/** A way to read a text file and to write it again, byte for byte where nothing was masked. */
interface Encoding {
  decode: (bytes: Uint8Array) => string;
  encode: (text: string) => Uint8Array;
}

const utf8: Encoding = {
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf8'),
};

const utf16le: Encoding = {
  decode: (bytes) => Buffer.from(bytes).toString('utf16le'),
  encode: (text) => Buffer.from(text, 'utf16le'),
};

const utf16be: Encoding = {
  decode: (bytes) => utf16le.decode(swapped(bytes)),
  encode: (text) => swapped(utf16le.encode(text)),
};

/** Any other encoding keeps ASCII where it is: keys and English words are found, the bytes stay. */
const ascii: Encoding = {
  decode: (bytes) => Buffer.from(bytes).toString('latin1'),
  encode: (text) => Buffer.from(text.replaceAll('•', '*'), 'latin1'),
};

/** The bytes of a text file with its secrets masked; the very same bytes where it has none or is no text. */
export async function maskFile(
  mask: (text: string) => Promise<string>,
  { name, bytes }: ReceivedFile,
): Promise<Uint8Array> {
  const kind = sniffKind(bytes, name);
  if (!kind || attachmentKinds[kind].family !== 'text') return bytes;
  const { text, encode } = read(bytes);
  const masked = await mask(text);
  return masked === text ? bytes : encode(masked);
}

function read(bytes: Uint8Array): { text: string; encode: Encoding['encode'] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return reading(utf16le, bytes);
  if (first === 0xfe && second === 0xff) return reading(utf16be, bytes);
  try {
    return reading(utf8, bytes);
  } catch {
    return reading(ascii, bytes);
  }
}

function reading({ decode, encode }: Encoding, bytes: Uint8Array) {
  return { text: decode(bytes), encode };
}

/** Bytes in pairs the other way round; an odd one at the end is no character and is left out. */
function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}
