import { crc32 } from 'node:zlib';

/** What no picture may still hold after it was stripped. */
export const betrayal = 'GPS 35.6812 139.7671';

const latin = (text: string) => Buffer.from(text, 'latin1');
const be32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);
const le32 = (value: number) => be32(value).reverse();

/** A TIFF header as cameras write it: a maker, how the picture is turned, and where it was taken. */
export function exifOf(orientation: number, isLittle = false): Buffer {
  const order = (bytes: Buffer) => (isLittle ? Buffer.from(bytes).reverse() : bytes);
  const u16 = (value: number) => order(Buffer.from([value >> 8, value & 0xff]));
  const u32 = (value: number) => order(be32(value));
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag), u16(type), u32(count), value]);
  return Buffer.concat([
    latin(isLittle ? 'II' : 'MM'),
    u16(42),
    u32(8),
    u16(2),
    entry(0x010f, 2, betrayal.length, u32(38)),
    entry(0x0112, 3, 1, Buffer.concat([u16(orientation), u16(0)])),
    u32(0),
    latin(betrayal),
  ]);
}

/** A segment of a JPEG. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const length = bytes.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), bytes]);
}

/** What a JPEG is drawn from, in the order of a progressive one; the scans hold stuffed and restart marks. */
export const drawn = {
  jfif: segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
  icc: segment(0xe2, 'ICC_PROFILE\0\x01\x01 colours'),
  adobe: segment(0xee, 'Adobe\0\x64\0\0\0\0\x01'),
  tables: Buffer.concat([
    segment(0xdb, 'quantisers'),
    segment(0xc2, 'frame'),
    segment(0xc4, 'codes'),
  ]),
  firstScan: Buffer.concat([segment(0xda, 'scan'), latin('ab\xff\x00cd\xff\xd0ef')]),
  secondScan: Buffer.concat([
    segment(0xc4, 'codes'),
    segment(0xda, 'scan'),
    latin('gh\xff\x00\xff\xd7'),
  ]),
};
const [start, end] = [latin('\xff\xd8'), latin('\xff\xd9')];

/** A JPEG of these parts. */
export function jpegOf(...parts: Buffer[]): Uint8Array {
  return new Uint8Array(Buffer.concat([start, ...parts, end]));
}

/** A JPEG with everything beside the picture that a telephone writes. */
export function notedJpeg(orientation: number, isLittle = false): Uint8Array {
  const exif = Buffer.concat([latin('Exif\0\0'), exifOf(orientation, isLittle)]);
  const { jfif, icc, adobe, tables, firstScan, secondScan } = drawn;
  const noted = [
    segment(0xe1, exif),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${betrayal}`),
    segment(0xe2, `MPF\0${betrayal}`),
    segment(0xed, `Photoshop 3.0\0${betrayal}`),
    segment(0xfe, betrayal),
  ];
  const behind = [latin(`${betrayal} a film of the moment before`)];
  const whole = [jfif, ...noted, icc, adobe, tables, firstScan, noted[4]!, secondScan];
  return new Uint8Array(Buffer.concat([start, ...whole, end, ...behind]));
}

/** A chunk of a PNG. */
export function pngChunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([latin(type), Buffer.from(content as string, 'latin1')]);
  return Buffer.concat([be32(body.length - 4), body, be32(crc32(body))]);
}

/** A PNG of these chunks. */
export function pngOf(...chunks: Buffer[]): Uint8Array {
  return new Uint8Array(Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...chunks]));
}

/** A chunk of a WebP. */
export function webpChunk(type: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([latin(type), le32(bytes.length), bytes, Buffer.alloc(bytes.length % 2)]);
}

/** A WebP of these chunks. */
export function webpOf(...chunks: Buffer[]): Uint8Array {
  return new Uint8Array(webpChunk('RIFF', Buffer.concat([latin('WEBP'), ...chunks])));
}
