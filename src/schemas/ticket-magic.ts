/** Kinds that are known by their first bytes. */
export type MagicKind = (typeof families)[keyof typeof families][number] | 'pdf';

/** Kinds that people and programs take for one another. */
const families = { image: ['png', 'jpeg', 'webp', 'heic'], video: ['mp4', 'mov'] } as const;

/** Brands of HEIF files that hold HEVC pictures (ISO/IEC 23008-12, annex B). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];

/** Brands of MP4 files (ISO/IEC 14496-12 and -14; the registration authority at mp4ra.org). */
const mp4Brand = /^(?:iso[m2-9a-c]|mp4[12]|mp71|avc1|M4V[ HP]|F4V |dash|MSNV|XAVC)$/;

const magic: Record<MagicKind, (bytes: Uint8Array) => boolean> = {
  png: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  jpeg: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff',
  webp: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  heic: isHeic,
  mp4: isMp4,
  mov: (bytes) => brandsOf(bytes)[0] === 'qt  ',
  // Readers accept a few bytes before the header (ISO 32000-1, annex H.3.4.1).
  pdf: (bytes) => latin(bytes, 0, 1024).includes('%PDF-'),
};

/** Whether a file begins as files of that kind begin. */
export function hasMagicOf(kind: MagicKind, bytes: Uint8Array): boolean {
  return magic[kind](bytes);
}

/** The kinds that a file of this kind may be in truth: pictures among pictures, videos among videos. */
export function relativesOf(kind: MagicKind): readonly MagicKind[] {
  return Object.values(families).find((family) => isIn(family, kind)) ?? [kind];
}

/** Whether a kind is a video. */
export function isVideo(kind: string | null): boolean {
  return kind !== null && isIn(families.video, kind);
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
  const [major = '', ...compatible] = brandsOf(bytes);
  if (heicBrands.includes(major)) return true;
  return /^m[is]f1$/.test(major) && compatible.some((brand) => heicBrands.includes(brand));
}

function isMp4(bytes: Uint8Array): boolean {
  const [major = '', ...compatible] = brandsOf(bytes);
  return mp4Brand.test(major) || compatible.some((brand) => /^mp4[12]$/.test(brand));
}

/** The brands of a file of the ISO base media format, the major one first; none of another file. */
function brandsOf(bytes: Uint8Array): string[] {
  if (latin(bytes, 4, 8) !== 'ftyp') return [];
  const size = Math.min(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 256);
  return [latin(bytes, 8, 12), ...(latin(bytes, 16, size).match(/.{4}/gs) ?? [])];
}

function isIn(kinds: readonly string[], kind: string): boolean {
  return kinds.includes(kind);
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
