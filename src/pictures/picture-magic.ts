import { latin } from './byte-parts.ts';

/** Whether a file begins as a PNG does (PNG specification, 5.2). */
export function isPng(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n';
}

/** Whether a file begins as a JPEG does: start of image, and a marker (ITU-T T.81, B.1.1.3). */
export function isJpeg(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 3) === '\xff\xd8\xff';
}

/** Whether a file begins as a WebP does (RFC 9649, 2.4). */
export function isWebp(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP';
}
