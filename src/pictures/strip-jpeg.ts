import { joinBytes, latin, latinBytes, viewOf } from './byte-parts.ts';
import { orientationOf, orientationOnly } from './orientation.ts';

const exifMark = 'Exif\0\0';
const [startOfImage, endOfImage, startOfScan, comment] = [0xd8, 0xd9, 0xda, 0xfe];

/** A marker with what belongs to it; that of a scan holds the picture's own bytes too. */
interface Segment {
  marker: number;
  bytes: Uint8Array;
}

/**
 * A JPEG without what was noted beside the picture (place, device, time, edits, comments, previews,
 * and what stands behind its end); the picture's bytes, its colours and its turn stay as they are
 * (ITU-T T.81, annex B). @throws where it is no whole JPEG
 */
export function stripJpeg(jpeg: Uint8Array): Uint8Array {
  const segments = segmentsOf(jpeg);
  const kept = segments.filter(isPicture);
  const exif = segments.find(({ marker, bytes }) => marker === 0xe1 && isNamed(bytes, exifMark));
  const orientation = exif ? orientationOf(exif.bytes.subarray(4 + exifMark.length)) : 1;
  const turn = orientation === 1 ? [] : [exifSegment(orientation)];
  // JFIF wants to be first where it is.
  const first = kept[0]?.marker === 0xe0 ? 1 : 0;
  const parts = kept.map(withoutPreview).toSpliced(first, 0, ...turn);
  return joinBytes([jpeg.subarray(0, 2), ...parts, Uint8Array.of(0xff, endOfImage)]);
}

/** JFIF, colour profiles, Adobe's note of how colours are meant, and all that is no note. */
function isPicture({ marker, bytes }: Segment): boolean {
  if (marker === comment) return false;
  if (marker === 0xe0) return isNamed(bytes, 'JFIF\0');
  if (marker === 0xe2) return isNamed(bytes, 'ICC_PROFILE\0');
  if (marker === 0xee) return isNamed(bytes, 'Adobe');
  return marker < 0xe0 || marker > 0xef;
}

/** JFIF may hold a small picture, behind its 18 bytes; the last two of these say how large it is. */
function withoutPreview({ marker, bytes }: Segment): Uint8Array {
  if (marker !== 0xe0 || bytes.length === 18) return bytes;
  return Uint8Array.of(0xff, marker, 0, 16, ...bytes.subarray(4, 16), 0, 0);
}

function isNamed(segment: Uint8Array, name: string): boolean {
  return latin(segment, 4, 4 + name.length) === name;
}

function segmentsOf(jpeg: Uint8Array): Segment[] {
  if (jpeg[0] !== 0xff || jpeg[1] !== startOfImage) throw new Error('no JPEG');
  const view = viewOf(jpeg);
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    // Any number of fill bytes may stand before a marker.
    while (jpeg[at] === 0xff && jpeg[at + 1] === 0xff) at += 1;
    const marker = jpeg[at + 1];
    if (jpeg[at] !== 0xff || marker === undefined) throw new Error('no marker');
    if (marker === endOfImage) return segments;
    const end = at + 2 + view.getUint16(at + 2);
    const isScan = marker === startOfScan;
    const next = isScan ? endOfScan(jpeg, end) : end;
    segments.push({ marker, bytes: jpeg.subarray(at, next) });
    at = next;
  }
}

/** Where the next marker stands behind a scan's bytes: neither a stuffed zero nor a restart. */
function endOfScan(jpeg: Uint8Array, start: number): number {
  for (let at = jpeg.indexOf(0xff, start); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== 0xff && !isRestart) return at;
  }
  throw new Error('no end');
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation);
  const length = 2 + exifMark.length + tiff.length;
  return joinBytes([Uint8Array.of(0xff, 0xe1, 0, length), latinBytes(exifMark), tiff]);
}
