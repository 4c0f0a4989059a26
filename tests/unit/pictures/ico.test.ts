import { expect, test } from 'vitest';
import { icoOf } from '../../../src/pictures/ico.ts';
import { viewOf } from '../../../src/pictures/byte-parts.ts';

test('an icon file names each picture with its size, its length and where it begins', () => {
  const [small, large] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)];
  const ico = icoOf([
    { size: 16, png: small },
    { size: 256, png: large },
  ]);
  const view = viewOf(ico);
  // Reserved, an icon and no cursor, two pictures.
  expect([0, 2, 4].map((at) => view.getUint16(at, true))).toEqual([0, 1, 2]);
  const entries = [6, 22].map((at) => ({
    sides: [...ico.subarray(at, at + 2)],
    bits: view.getUint16(at + 6, true),
    bytes: ico.subarray(
      view.getUint32(at + 12, true),
      view.getUint32(at + 12, true) + view.getUint32(at + 8, true),
    ),
  }));
  expect(entries).toEqual([
    { sides: [16, 16], bits: 32, bytes: small },
    // A side of 256 pixels is written as 0.
    { sides: [0, 0], bits: 32, bytes: large },
  ]);
});
