import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { readSource } from '../../../src/reading/source-text.ts';
import { temporaryContent } from '../checks/temporary-content.ts';

function read(content: string | Uint8Array): string {
  const source = readSource(`${temporaryContent({ 'a.mdx': content })}/a.mdx`);
  return 'text' in source ? source.text : formatFault({ file: '', ...source.fault }).slice(1);
}

const notUtf8 = (line: number, found: string) =>
  `${line}: the file is not UTF-8 (found ${found}, expected UTF-8). Save the file again with the encoding UTF-8.`;

describe('a text', () => {
  test.each([
    ['is read as it is', 'Größe 费用 🙂\n', 'Größe 费用 🙂\n'],
    ['has line breaks of one kind', 'a\r\nb\rc\n\rd\r\r\n', 'a\nb\nc\n\nd\n\n'],
    ['loses its byte order mark', '\uFEFFa', 'a'],
    ['keeps one that stands within', 'a\uFEFFb\n\uFEFF', 'a\uFEFFb\n\uFEFF'],
    ['may be empty', '', ''],
  ])('%s', (_name, written, text) => {
    expect(read(written)).toBe(text);
  });

  test.each<[string, number[], number, string]>([
    ['at its beginning', [0xe9, 0x61], 1, 'byte 0xE9 at offset 0'],
    ['at its end', [0x61, 0xc3], 1, 'byte 0xC3 at offset 1'],
    ['behind whole characters', [0xc3, 0xa9, 0x0a, 0xc3, 0x28], 2, 'byte 0xC3 at offset 3'],
    ['behind a byte order mark', [0xef, 0xbb, 0xbf, 0x80], 1, 'byte 0x80 at offset 3'],
    ['in a character of four bytes', [0xf0, 0x9f, 0x99, 0x61], 1, 'byte 0xF0 at offset 0'],
    [
      'below line breaks of all kinds',
      [0x0d, 0x0a, 0x0d, 0x0a, 0x0a, 0xff],
      4,
      'byte 0xFF at offset 5',
    ],
    ['below a lone carriage return', [0x61, 0x0d, 0x62, 0xff], 2, 'byte 0xFF at offset 3'],
    ['in UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 1, 'UTF-16'],
    ['in UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 1, 'UTF-16'],
    ['where it only begins like UTF-16', [0xff, 0x61], 1, 'byte 0xFF at offset 0'],
    ['where it only begins like the other', [0xfe, 0x61], 1, 'byte 0xFE at offset 0'],
    ['where it only goes on like UTF-16', [0x61, 0xfe], 1, 'byte 0xFE at offset 1'],
    ['where it only goes on like the other', [0x61, 0xff], 1, 'byte 0xFF at offset 1'],
  ])('is no UTF-8 %s', (_name, bytes, line, found) => {
    expect(read(Uint8Array.from(bytes))).toBe(notUtf8(line, found));
  });
});
