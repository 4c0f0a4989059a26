import { viewOf } from './byte-parts.ts';
import { isPng } from './picture-magic.ts';

/** How large a picture is, in pixels or in the units of a drawing. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size that a PNG names in its first chunk (PNG specification, 11.2.1); null where it is none. */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  if (!isPng(bytes) || bytes.length < 24) return null;
  const view = viewOf(bytes);
  return sized(view.getUint32(16), view.getUint32(20));
}

/**
 * The size of a drawing: its viewBox, else its width and height; null where it names none.
 * @example svgSize('<svg viewBox="0 0 180 40"/>') // { width: 180, height: 40 }
 */
export function svgSize(svg: string): PictureSize | null {
  const [root = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const valueOf = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(root)?.[1]?.trim();
  const [, , width, height] = valueOf('viewBox')?.split(/[\s,]+/) ?? [];
  return sized(
    parseFloat(width ?? valueOf('width') ?? ''),
    parseFloat(height ?? valueOf('height') ?? ''),
  );
}

function sized(width: number, height: number): PictureSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
