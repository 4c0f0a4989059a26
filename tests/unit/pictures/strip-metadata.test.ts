import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orientationOf } from '../../../src/pictures/orientation.ts';
import { stripMetadata } from '../../../src/pictures/strip-metadata.ts';
import {
  betrayal,
  drawn,
  exifOf,
  jpegOf,
  notedJpeg,
  pngChunk,
  pngOf,
  segment,
  webpChunk,
  webpOf,
} from './made-pictures.ts';

const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1');
const { jfif, icc, adobe, tables, firstScan, secondScan } = drawn;
const bare = [icc, adobe, tables, firstScan, secondScan];

describe('a JPEG', () => {
  test('keeps its picture and its colours, byte for byte, and nothing else', () => {
    expect(text(stripMetadata(notedJpeg(1)))).toBe(text(jpegOf(jfif, ...bare)));
  });

  test.each([2, 3, 4, 5, 6, 7, 8])('keeps its turn %i and nothing else of its Exif', (turn) => {
    for (const isLittle of [true, false]) {
      const stripped = stripMetadata(notedJpeg(turn, isLittle))!;
      expect(text(stripped)).not.toContain(betrayal);
      const at = text(stripped).indexOf('Exif\0\0') + 6;
      expect(orientationOf(stripped.subarray(at))).toBe(turn);
      const without = text(stripped).replace(/\xff\xe1\0\x22Exif\0\0[^]{26}/, '');
      expect(without).toBe(text(jpegOf(jfif, ...bare)));
      expect(stripMetadata(stripped)).toEqual(stripped);
    }
  });

  test('loses the small picture of its JFIF', () => {
    const preview = segment(0xe0, `JFIF\0\x01\x02\0\0\x01\0\x01\x02\x01${betrayal}`);
    expect(text(stripMetadata(jpegOf(preview, ...bare)))).toBe(text(jpegOf(jfif, ...bare)));
  });

  test('that notes nothing stays as it is', () => {
    const plain = jpegOf(jfif, ...bare);
    expect(stripMetadata(plain)).toEqual(plain);
  });

  test('that breaks off is left alone', () => {
    const whole = notedJpeg(6);
    const end = text(whole).lastIndexOf('\xff\xd9');
    for (let length = 3; length <= end; length += 1) {
      expect(stripMetadata(whole.subarray(0, length)), String(length)).toBeNull();
    }
  });
});

describe('a PNG', () => {
  const head = [
    pngChunk('IHDR', '0123456789abc'),
    pngChunk('iCCP', 'colours'),
    pngChunk('pHYs', '123456789'),
  ];
  const tail = [pngChunk('IDAT', 'picture'), pngChunk('IEND', '')];
  const notes = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'iDOT'].map((type) =>
    pngChunk(type, betrayal),
  );

  test('keeps its picture and its colours, byte for byte, and nothing else', () => {
    const noted = pngOf(
      ...head,
      ...notes,
      pngChunk('eXIf', exifOf(1)),
      ...tail,
      Buffer.from(betrayal),
    );
    expect(text(stripMetadata(noted))).toBe(text(pngOf(...head, ...tail)));
  });

  test('keeps its turn', () => {
    const stripped = stripMetadata(pngOf(...head, pngChunk('eXIf', exifOf(8)), ...tail))!;
    expect(text(stripped)).not.toContain(betrayal);
    const at = text(stripped).indexOf('eXIf');
    expect(orientationOf(stripped.subarray(at + 4, at + 30))).toBe(8);
    const written = Buffer.from(stripped.subarray(at - 4, at + 34));
    expect(written).toEqual(pngChunk('eXIf', written.subarray(8, 34)));
  });

  test('that breaks off is left alone', () => {
    const whole = pngOf(...head, ...tail);
    for (let length = 8; length < whole.length; length += 1) {
      expect(stripMetadata(whole.subarray(0, length)), String(length)).toBeNull();
    }
  });
});

describe('a WebP', () => {
  const wide = (flags: number) =>
    webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 7, 0, 0, 7, 0, 0]));
  const picture = [webpChunk('ICCP', 'colours'), webpChunk('VP8 ', 'picture')];
  const notes = [webpChunk('XMP ', betrayal), webpChunk('MINE', betrayal)];

  test('keeps its picture and its colours, byte for byte, and nothing else', () => {
    const noted = webpOf(wide(0x2c), ...picture, webpChunk('EXIF', exifOf(1)), ...notes);
    expect(text(stripMetadata(noted))).toBe(text(webpOf(wide(0x20), ...picture)));
  });

  test.each([exifOf(6), Buffer.concat([Buffer.from('Exif\0\0'), exifOf(6, true)])])(
    'keeps its turn',
    (exif) => {
      const stripped = stripMetadata(
        webpOf(wide(0x2c), ...picture, webpChunk('EXIF', exif), ...notes),
      )!;
      expect(text(stripped)).not.toContain(betrayal);
      expect(stripped[20]).toBe(0x28);
      const at = text(stripped).indexOf('EXIF') + 8;
      expect(orientationOf(stripped.subarray(at))).toBe(6);
      expect(stripMetadata(stripped)).toEqual(stripped);
    },
  );

  test('of the simple kind stays as it is', () => {
    const simple = webpOf(webpChunk('VP8L', 'picture'));
    expect(stripMetadata(simple)).toEqual(simple);
  });
});

test.each(['%PDF-1.7', 'GIF89a', '\0\0\0\x18ftypheic', 'text', ''])(
  '“%s” is left alone',
  (bytes) => {
    expect(stripMetadata(new Uint8Array(Buffer.from(bytes, 'latin1')))).toBeNull();
  },
);

test('no bytes make it fail, nor longer by more than padding', () => {
  const heads = [
    '\xff\xd8\xff\xe1\0\x10Exif\0\0MM\0*\0\0\0\x08',
    '\x89PNG\r\n\x1a\n',
    'RIFF\x40\0\0\0WEBPVP8X',
  ];
  const bytes = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(bytes, ([head, rest]) => {
      const picture = new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
      const stripped = stripMetadata(picture);
      expect(stripped === null || stripped.length <= picture.length + 1).toBe(true);
    }),
  );
});
