import { latin, viewOf } from './byte-parts.ts';

const orientationTag = 0x0112;

/**
 * How a picture is to be turned (Exif 3.0, 4.6.5, tag 274), read from a TIFF header and its first
 * directory: 2 to 8; 1, as it stands, where nothing is said or the header makes no sense.
 */
export function orientationOf(tiff: Uint8Array): number {
  const order = latin(tiff, 0, 2);
  if (tiff.length < 26 || (order !== 'II' && order !== 'MM')) return 1;
  const isLittle = order === 'II';
  const view = viewOf(tiff);
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The smallest TIFF header that says how a picture is to be turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = viewOf(tiff);
  tiff.set([0x49, 0x49, 42]);
  view.setUint32(4, 8, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, orientationTag, true);
  view.setUint16(12, 3, true);
  view.setUint32(14, 1, true);
  view.setUint16(18, orientation, true);
  return tiff;
}
