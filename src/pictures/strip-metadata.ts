import { isJpeg, isPng, isWebp } from './picture-magic.ts';
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
  if (isJpeg(picture)) return stripJpeg;
  if (isPng(picture)) return stripPng;
  if (isWebp(picture)) return stripWebp;
  return null;
}
