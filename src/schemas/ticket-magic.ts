/** Kinds that are known by their first bytes. */
export type MagicKind = ImageKind | 'pdf';
type ImageKind = 'png' | 'jpeg' | 'webp' | 'heic';

/** Brands of HEIF files that hold HEVC pictures (ISO/IEC 23008-12, annex B). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];

const magic: Record<MagicKind, (bytes: Uint8Array) => boolean> = {
  png: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  jpeg: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff',
  webp: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  heic: isHeic,
  // Readers accept a few bytes before the header (ISO 32000-1, annex H.3.4.1).
  pdf: (bytes) => latin(bytes, 0, 1024).includes('%PDF-'),
};

/** Whether a file begins as files of that kind begin. */
export function hasMagicOf(kind: MagicKind, bytes: Uint8Array): boolean {
  return magic[kind](bytes);
}

/** Whether a kind is a picture. */
export function isImage(kind: string): kind is ImageKind {
  return kind === 'png' || kind === 'jpeg' || kind === 'webp' || kind === 'heic';
}

/**
 * Whether a file is text in any encoding of our readers (UTF-8, GBK, Shift_JIS, EUC-KR, or UTF-16 with
 * its mark): none of these needs the control characters that binary files are full of.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  const mark = latin(bytes, 0, 2);
  if (mark === '\xff\xfe' || mark === '\xfe\xff') return true;
  if (Object.values(magic).some((matches) => matches(bytes))) return false;
  return bytes.every((byte) => byte >= 0x20 || textControls.has(byte));
}

/** Tab, line feed, form feed, carriage return, and escape, which colours terminal logs. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

function isHeic(bytes: Uint8Array): boolean {
  if (latin(bytes, 4, 8) !== 'ftyp') return false;
  const major = latin(bytes, 8, 12);
  if (heicBrands.includes(major)) return true;
  const size = Math.min(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 256);
  const compatible = latin(bytes, 16, size).match(/.{4}/gs) ?? [];
  return (major === 'mif1' || major === 'msf1') && compatible.some((b) => heicBrands.includes(b));
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
