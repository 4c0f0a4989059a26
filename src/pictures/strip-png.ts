import { joinBytes, latin, latinBytes, viewOf } from './byte-parts.ts';
import { orientationOf, orientationOnly } from './orientation.ts';

/** What draws the picture (PNG, third edition); text, times, Exif and what programs add are not in it. */
const drawing = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'hIST', 'sPLT', 'pHYs'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** A PNG without what was noted beside the picture; its turn is kept. @throws where it is no whole PNG */
export function stripPng(png: Uint8Array): Uint8Array {
  const view = viewOf(png);
  const kept = [png.subarray(0, 8)];
  for (let at = 8; ;) {
    const type = latin(png, at + 4, at + 8);
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) throw new Error('no whole chunk');
    if (drawing.has(type)) kept.push(png.subarray(at, end));
    if (type === 'eXIf') kept.push(...turnOf(png.subarray(at + 8, end - 4)));
    // What stands behind the end is no picture.
    if (type === 'IEND') return joinBytes(kept);
    at = end;
  }
}

function turnOf(tiff: Uint8Array): Uint8Array[] {
  const orientation = orientationOf(tiff);
  return orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))];
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = joinBytes([latinBytes(type), content]);
  const frame = new Uint8Array(8);
  viewOf(frame).setUint32(0, content.length);
  viewOf(frame).setUint32(4, crc32(body));
  return joinBytes([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The checksum of PNG's chunks (ISO 3309, polynomial 0xEDB88320 reflected), as an unsigned number. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
