import { latin } from '../pictures/byte-parts.ts';
import { isJpeg, isPng, isWebp } from '../pictures/picture-magic.ts';

/** Brands of HEIF files that hold HEVC pictures (ISO/IEC 23008-12, annex B). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];

/** Brands of MP4 files (ISO/IEC 14496-12 and -14; the registration authority at mp4ra.org). */
const mp4Brand = /^(?:iso[m2-9a-c]|mp4[12]|mp71|avc1|M4V[ HP]|F4V |dash|MSNV|XAVC)$/;

/** Tab, line feed, form feed, carriage return, and escape, which colours terminal logs. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Whether a file begins as a picture in HEIC does. */
export function isHeic(bytes: Uint8Array): boolean {
  const [major = '', ...compatible] = brandsOf(bytes);
  if (heicBrands.includes(major)) return true;
  return /^m[is]f1$/.test(major) && compatible.some((brand) => heicBrands.includes(brand));
}

/** Whether a file begins as a video in MP4 does. */
export function isMp4(bytes: Uint8Array): boolean {
  const [major = '', ...compatible] = brandsOf(bytes);
  return mp4Brand.test(major) || compatible.some((brand) => /^mp4[12]$/.test(brand));
}

/** Whether a file begins as a QuickTime video does. */
export function isMov(bytes: Uint8Array): boolean {
  return brandsOf(bytes)[0] === 'qt  ';
}

/** Whether a file is a PDF; readers accept a few bytes before the header (ISO 32000-1, annex H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 1024).includes('%PDF-');
}

/**
 * Whether a file is text in any encoding of our readers (UTF-8, GBK, Shift_JIS, EUC-KR, or UTF-16 with
 * its mark): none of these needs the control characters that binary files are full of.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  const mark = latin(bytes, 0, 2);
  if (mark === '\xff\xfe' || mark === '\xfe\xff') return true;
  const isBinary = [isPng, isJpeg, isWebp, isHeic, isMp4, isMov, isPdf].some((is) => is(bytes));
  return !isBinary && bytes.every((byte) => byte >= 0x20 || textControls.has(byte));
}

/** The brands of a file of the ISO base media format, the major one first; none of another file. */
function brandsOf(bytes: Uint8Array): string[] {
  if (latin(bytes, 4, 8) !== 'ftyp') return [];
  const size = Math.min(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 256);
  return [latin(bytes, 8, 12), ...(latin(bytes, 16, size).match(/.{4}/gs) ?? [])];
}
