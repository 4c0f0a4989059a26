import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { iconsOf } from '../../../src/brand/icon-files.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;

/** A square that is full of red but for a green middle. */
const full = svg(
  '<rect width="10" height="10" fill="#f00"/><rect x="4" y="4" width="2" height="2" fill="#0f0"/>',
);
/** A disc that leaves its corners and the middle of its upper edge open. */
const open = svg('<circle cx="5" cy="5" r="4" fill="#00f"/>');

async function colourAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at =
    (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * 4;
  return [...data.subarray(at, at + 4)];
}

describe('the icons of a drawing', () => {
  test.each([
    ['touchIcon', 180],
    ['icon192', 192],
    ['icon512', 512],
  ] as const)('%s is a PNG of %i pixels', async (name, size) => {
    const icons = await iconsOf(full, '#ffffff');
    expect(await sharp(icons[name]).metadata()).toMatchObject({
      format: 'png',
      width: size,
      height: size,
    });
  });

  test('leave no corner open, for systems that paint it black', async () => {
    const icons = await iconsOf(open, '#faf7f0');
    for (const name of ['touchIcon', 'icon192', 'icon512'] as const)
      expect(await colourAt(icons[name], 0, 0)).toEqual([250, 247, 240, 255]);
  });

  test('go on to the edges in the colour of a drawing that fills its square', async () => {
    const { icon512 } = await iconsOf(full, '#ffffff');
    expect(await colourAt(icon512, 0, 0)).toEqual([255, 0, 0, 255]);
    expect(await colourAt(icon512, 0.5, 0.5)).toEqual([0, 255, 0, 255]);
  });

  test('keep a maskable drawing within what no system cuts off', async () => {
    const { icon512, touchIcon } = await iconsOf(open, '#ffffff');
    // The disc is 80% of its square, and that 80% of the icon: it ends at 18%.
    expect(await colourAt(icon512, 0.5, 0.16)).toEqual([255, 255, 255, 255]);
    expect(await colourAt(icon512, 0.5, 0.2)).toEqual([0, 0, 255, 255]);
    expect(await colourAt(touchIcon, 0.5, 0.12)).toEqual([0, 0, 255, 255]);
  });

  test('are three in the icon file, open where the drawing is', async () => {
    const { favicon } = await iconsOf(open, '#ffffff');
    const view = new DataView(favicon.buffer, favicon.byteOffset);
    expect(view.getUint16(4, true)).toBe(3);
    const pictures = [6, 22, 38].map((at) => {
      const start = view.getUint32(at + 12, true);
      return favicon.subarray(start, start + view.getUint32(at + 8, true));
    });
    const widths = await Promise.all(
      pictures.map(async (png) => (await sharp(png).metadata()).width),
    );
    expect(widths).toEqual([16, 32, 48]);
    expect((await colourAt(pictures[1]!, 0, 0))[3]).toBe(0);
  });
});
