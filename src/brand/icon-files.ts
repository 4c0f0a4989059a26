import sharp from 'sharp';
import { icoOf } from '../pictures/ico.ts';
import { svgSize } from '../pictures/picture-size.ts';

/** Sizes of the icon file: a tab, a tab on a dense screen, a desktop. */
const faviconSizes = [16, 32, 48];

/** What of a maskable icon no system cuts off: a circle of 80% of its side (W3C, Web Application Manifest, "safe zone"). */
const safeShare = 0.8;

/** The icons that are made from a drawing. */
export interface Icons {
  favicon: Uint8Array;
  touchIcon: Uint8Array;
  icon192: Uint8Array;
  icon512: Uint8Array;
}

/** Makes the icons of browsers and phones; `ground` fills what the drawing leaves open where a system wants all of the square. */
export async function iconsOf(svg: string, ground: string): Promise<Icons> {
  const pictures = await Promise.all(
    faviconSizes.map(async (size) => ({ size, png: await drawn(svg, size) })),
  );
  const behind = (await edgeColour(svg)) ?? ground;
  return {
    favicon: icoOf(pictures),
    touchIcon: await drawnOn(behind, svg, 180, 1),
    icon192: await drawnOn(behind, svg, 192, safeShare),
    icon512: await drawnOn(behind, svg, 512, safeShare),
  };
}

function drawn(svg: string, size: number): Promise<Buffer> {
  const { width, height } = svgSize(svg) ?? { width: size, height: size };
  // 72 dots per inch are one for each unit of the drawing.
  const density = Math.min(100_000, Math.max(1, (72 * size) / Math.max(width, height)));
  return sharp(Buffer.from(svg), { density })
    .resize(size, size, { fit: 'contain', background: '#00000000' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

async function drawnOn(ground: string, svg: string, size: number, share: number): Promise<Buffer> {
  const input = await drawn(svg, Math.round(size * share));
  return sharp({ create: { width: size, height: size, channels: 4, background: ground } })
    .composite([{ input }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** The colour in the middle of the upper edge, which continues a drawing that fills its square; null where it is open there. */
async function edgeColour(svg: string): Promise<string | null> {
  const { data, info } = await sharp(await drawn(svg, 64))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (info.width / 2) * info.channels + info.width * info.channels;
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
  return alpha < 250 ? null : `rgb(${red}, ${green}, ${blue})`;
}
