import { describe, expect, it } from 'vitest';
import { attachmentAccept, attachmentFaults, sniffKind } from '../../../src/schemas/ticket.ts';

const megabyte = 1024 * 1024;
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const ftyp = (...brands: string[]) => {
  const [major = '', ...compatible] = brands;
  const size = String.fromCharCode(0, 0, 0, 16 + compatible.length * 4);
  return bytes(`${size}ftyp${major}\0\0\0\0${compatible.join('')}`);
};
const png = bytes('\x89PNG\r\n\x1a\n....');
const jpeg = bytes('\xff\xd8\xff\xe0..JFIF');
const webp = bytes('RIFF....WEBPVP8 ');

it.each<[string, string, Uint8Array, string | null]>([
  ['PNG', 'a.png', png, 'png'],
  ['JPEG', 'a.JPG', jpeg, 'jpeg'],
  ['WebP', 'a.webp', webp, 'webp'],
  ['WebP that a messenger saved as JPEG', 'a.jpg', webp, 'webp'],
  ['HEIC', 'IMG_1.HEIC', ftyp('heic', 'mif1'), 'heic'],
  ['HEIC of the general brand', 'a.heif', ftyp('mif1', 'mif1', 'heic'), 'heic'],
  ['AVIF called HEIC', 'a.heic', ftyp('avif', 'mif1'), null],
  ['MP4', 'a.mp4', ftyp('isom', 'iso2', 'avc1', 'mp41'), 'mp4'],
  ['MP4 of an unknown brand', 'a.MP4', ftyp('XXXX', 'mp42'), 'mp4'],
  ['film of an iPhone', 'IMG_1.MOV', ftyp('qt  ', 'qt  '), 'mov'],
  ['MP4 called MOV', 'a.mov', ftyp('mp42', 'isom'), 'mp4'],
  ['HEIC called MP4', 'a.mp4', ftyp('heic', 'mif1'), null],
  ['AVIF called MP4', 'a.mp4', ftyp('avif', 'mif1', 'miaf'), null],
  ['MP4 called text', 'a.txt', ftyp('isom'), null],
  ['MP4 called HEIC', 'a.heic', ftyp('isom', 'mp42'), null],
  ['PDF', 'a.pdf', bytes('%PDF-1.7\n'), 'pdf'],
  ['PDF after a mark', 'a.pdf', bytes('\xef\xbb\xbf%PDF-1.4'), 'pdf'],
  ['text in UTF-8', 'a.txt', new TextEncoder().encode('提现失败\r\n'), 'txt'],
  ['text in GBK', 'a.txt', bytes('\xcc\xe1\xcf\xd6\xca\xa7\xb0\xdc'), 'txt'],
  ['text in UTF-16', 'a.txt', bytes('\xff\xfeh\0i\0'), 'txt'],
  ['coloured log', 'a.log', bytes('\x1b[31merror\x1b[0m\n'), 'log'],
  ['program called log', 'a.log', bytes('MZ\x90\0\x03'), null],
  ['PDF called text', 'a.txt', bytes('%PDF-1.7'), null],
  ['page called PNG', 'a.png', bytes('<html>'), null],
  ['PDF called PNG', 'a.png', bytes('%PDF-1.7'), null],
  ['SVG', 'a.svg', bytes('<svg>'), null],
  ['file without extension', 'png', png, null],
  ['empty file', 'a.txt', bytes(''), null],
])('the kind of a %s', (_, name, content, kind) => {
  expect(sniffKind(content, name)).toBe(kind);
});

describe('a choice of files', () => {
  const files = (...sizes: number[]) => sizes.map((size, i) => ({ name: `${i}.png`, size }));
  it.each<[string, { name: string; size: number }[], string[]]>([
    ['none', [], []],
    [
      'as many and as large as may be',
      files(10 * megabyte, 10 * megabyte, 3 * megabyte, megabyte, megabyte),
      [],
    ],
    ['six', files(1, 1, 1, 1, 1, 1), ['/files ticket.attachments.tooMany']],
    ['one too large', files(1, 10 * megabyte + 1), ['/files/1 ticket.attachments.tooLarge']],
    [
      'too large in all',
      files(10 * megabyte, 10 * megabyte, 5 * megabyte + 1),
      ['/files ticket.attachments.tooLargeInAll'],
    ],
    [
      'as large as may be with a video',
      [{ name: 'a.mp4', size: 25 * megabyte }, ...files(10 * megabyte, 5 * megabyte)],
      [],
    ],
    [
      'a video that is too large',
      [{ name: 'a.mov', size: 25 * megabyte + 1 }],
      ['/files/0 ticket.attachments.videoTooLarge'],
    ],
    [
      'too large in all with a video',
      [{ name: 'a.mp4', size: 25 * megabyte }, ...files(10 * megabyte, 5 * megabyte + 1)],
      ['/files ticket.attachments.tooLargeInAll'],
    ],
    ['an empty one', files(0), ['/files/0 ticket.attachments.empty']],
    ['another kind', [{ name: 'a.zip', size: 1 }], ['/files/0 ticket.attachments.kind']],
  ])('%s', (_, chosen, expected) => {
    expect(attachmentFaults(chosen).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expected,
    );
  });

  it('is narrowed by the file input', () => {
    expect(attachmentAccept).toBe(
      '.png,.jpg,.jpeg,.webp,.heic,.heif,.pdf,.txt,.log,.mp4,.m4v,.mov',
    );
  });
});
