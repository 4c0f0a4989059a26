import { joinBytes, latin, latinBytes, viewOf } from './byte-parts.ts';
import { orientationOf, orientationOnly } from './orientation.ts';

/** What draws the picture (WebP Container Specification, RFC 9649). */
const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that announce Exif and XMP. */
const [exifFlag, xmpFlag] = [0x08, 0x04];

/** A WebP without what was noted beside the picture; its turn is kept. @throws where it is no whole WebP */
export function stripWebp(webp: Uint8Array): Uint8Array {
  const chunks = chunksOf(webp);
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const orientation = exif ? orientationOf(tiffOf(exif.content)) : 1;
  const turn = orientation === 1 ? [] : [chunk('EXIF', orientationOnly(orientation))];
  const kept = chunks.filter(({ type }) => drawing.has(type));
  const body = joinBytes([
    latinBytes('WEBP'),
    ...kept.map(({ type, content }) =>
      chunk(type, type === 'VP8X' ? flagged(content, turn.length > 0) : content),
    ),
    ...turn,
  ]);
  return chunk('RIFF', body);
}

interface Chunk {
  type: string;
  content: Uint8Array;
}

function chunksOf(webp: Uint8Array): Chunk[] {
  const view = viewOf(webp);
  // What stands behind the end that the header names is no picture.
  const end = 8 + view.getUint32(4, true);
  if (end > webp.length) throw new Error('no whole WebP');
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) throw new Error('no whole chunk');
    chunks.push({ type: latin(webp, at, at + 4), content: webp.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** Some cameras write the mark of JPEG's segment before the header. */
function tiffOf(content: Uint8Array): Uint8Array {
  return latin(content, 0, 4) === 'Exif' ? content.subarray(6) : content;
}

function flagged(content: Uint8Array, hasTurn: boolean): Uint8Array {
  const [flags = 0, ...rest] = content;
  const others = flags & ~(exifFlag | xmpFlag);
  return Uint8Array.of(others | (hasTurn ? exifFlag : 0), ...rest);
}

/** A chunk, padded to an even length; a padding byte is not counted (RIFF). */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const header = new Uint8Array(8);
  header.set(latinBytes(type));
  viewOf(header).setUint32(4, content.length, true);
  return joinBytes([header, content, new Uint8Array(content.length % 2)]);
}
