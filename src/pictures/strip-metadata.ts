import { latin } from './byte-parts.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

/**
 * A picture without what was noted beside it (where, when and with what it was taken, edits, texts,
 * previews). Not a pixel changes: bytes are left out, and nothing is encoded anew. Null where a file is no whole JPEG, PNG or WebP, so that nothing can be left out of it.
 */
export function stripMetadata(picture: Uint8Array): Uint8Array | null {
  try {
    return stripperOf(picture)?.(picture) ?? null;
  } catch {
    return null;
  }
}

function stripperOf(picture: Uint8Array): ((bytes: Uint8Array) => Uint8Array) | null {
  if (latin(picture, 0, 3) === '\xff\xd8\xff') return stripJpeg;
  if (latin(picture, 0, 8) === '\x89PNG\r\n\x1a\n') return stripPng;
  if (latin(picture, 0, 4) === 'RIFF' && latin(picture, 8, 12) === 'WEBP') return stripWebp;
  return null;
}
