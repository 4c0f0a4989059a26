import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { formatFault } from '../../../../src/reading/fault.ts';
import { pngOf } from '../../../png.ts';
import { temporaryContent, term } from '../temporary-content.ts';

/** What the check says of a picture, as an editor reads it. */
async function saidOf(name: string, picture: Uint8Array | string) {
  const folder = temporaryContent({
    'glossary/en/fee.mdx': term(`![Fee](../../images/${name})`),
    [`images/${name}`]: picture,
  });
  const { faults, warnings } = await checkContent(folder);
  return { faults: faults.map(formatFault), warnings: warnings.map(formatFault) };
}

const heavy = (picture: Uint8Array) => Buffer.concat([picture, Buffer.alloc(300_000)]);

describe('a picture', () => {
  test('within its budget is fine', async () => {
    expect(await saidOf('a.png', pngOf(2400, 600))).toEqual({ faults: [], warnings: [] });
  });

  test('that is too wide is a warning with its width and what to do', async () => {
    expect(await saidOf('a.png', pngOf(2401, 10))).toEqual({
      faults: [],
      warnings: [
        'images/a.png:1: the picture is wider than any reader sees it (found 2401 pixels, expected at most 2400). Cut it to what matters, or save it smaller: 1312 pixels are enough for the sharpest screens.',
      ],
    });
  });

  test('that is too heavy is a warning with its weight and what to do', async () => {
    expect((await saidOf('a.png', heavy(pngOf(10, 10)))).warnings).toEqual([
      'images/a.png:1: the picture is heavy (found 301 kB, expected at most 300 kB). Save it smaller, or as WebP.',
    ]);
  });

  test('drawn and too heavy is told what makes drawings heavy', async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(300_000)}</svg>`;
    expect((await saidOf('a.svg', drawing)).warnings).toEqual([
      'images/a.svg:1: the picture is heavy (found 301 kB, expected at most 300 kB). Save it as a plain SVG without embedded pictures, or as a PNG.',
    ]);
  });

  test('that breaks off is a fault, which the build would only meet as an error', async () => {
    expect((await saidOf('a.png', pngOf(10, 10).subarray(0, 14))).faults).toEqual([
      'images/a.png:1: the picture cannot be read, though it begins as one of its kind (expected a whole picture). Save or download it again.',
    ]);
  });
});
