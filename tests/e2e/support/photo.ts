import type { Page } from '@playwright/test';
import { betrayal, exifOf, segment } from '../../unit/pictures/made-pictures.ts';
import type { ChosenFile } from './png.ts';

export { betrayal };

/** What the browser draws for the photograph: a wide picture, its beginning red. */
export const drawnSize = { width: 40, height: 20 };

/**
 * A photograph as a telephone writes it, encoded by the browser itself: wide, with a note that it is to
 * be turned by a quarter (orientation 6) and where it was taken.
 */
export async function photograph(page: Page, name: string): Promise<ChosenFile> {
  const encoded = await page.evaluate(async ({ width, height }) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'blue';
    context.fillRect(0, 0, width, height);
    context.fillStyle = 'red';
    context.fillRect(0, 0, width / 2, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, drawnSize);
  const bytes = Buffer.from(encoded);
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(6)]));
  const buffer = Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]);
  return { name, mimeType: 'image/jpeg', buffer };
}

/** How a picture looks once it is drawn: its size, and whether its top and its bottom are red. */
export async function looks(page: Page, bytes: Uint8Array): Promise<object> {
  return page.evaluate(
    async (numbers) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(numbers)]));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const isRed = (y: number) => {
        const [red = 0, , blue = 0] = context.getImageData(width / 2, y, 1, 1).data;
        return red > 200 && blue < 50;
      };
      return { width, height, isTopRed: isRed(2), isBottomRed: isRed(height - 3) };
    },
    [...bytes],
  );
}
