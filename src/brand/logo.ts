import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ownPath } from '../files/content-folder.ts';
import { pngSize, svgSize, type PictureSize } from '../pictures/picture-size.ts';
import type { Brand } from '../schemas/brand.ts';

/** A picture of the brand that pages show, with the path under which it is published. */
export interface LogoPicture extends PictureSize {
  bytes: Buffer;
  /** It changes with the bytes, so that browsers may keep it for good. */
  path: string;
}

const read = new Map<string, LogoPicture>();

/** The brand's logos: the first for the light scheme, a second where there is one for the dark. */
export function logoPictures({ logo }: Pick<Brand, 'logo'>): LogoPicture[] {
  return [logo?.light, logo?.dark].filter((name) => name !== undefined).map(pictureAt);
}

/** Whether a drawing takes the colour of the text around it, for which it must stand in the page itself. */
export function takesTextColour({ path, bytes }: Pick<LogoPicture, 'path' | 'bytes'>): boolean {
  return path.endsWith('.svg') && /currentColor/i.test(bytes.toString());
}

function pictureAt(name: string): LogoPicture {
  const file = ownPath(name);
  const known = read.get(file);
  if (known) return known;
  const bytes = readFileSync(file);
  const kind = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const size = kind === 'svg' ? svgSize(bytes.toString()) : pngSize(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const picture = {
    bytes,
    path: `_astro/logo.${hash}.${kind}`,
    ...(size ?? { width: 1, height: 1 }),
  };
  read.set(file, picture);
  return picture;
}
