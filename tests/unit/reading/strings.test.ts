import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { readStrings } from '../../../src/reading/strings.ts';
import { temporaryContent } from '../checks/temporary-content.ts';

function read(content: string | Uint8Array) {
  const { values, lines, findings } = readStrings(
    `${temporaryContent({ 'a.json': content })}/a.json`,
  );
  return {
    values: Object.fromEntries(values),
    lines: Object.fromEntries(lines),
    said: findings.map((finding) => formatFault({ file: '', ...finding }).slice(1)),
  };
}

const broken = (line: number, found: string) =>
  `${line}: the JSON cannot be read here (found ${found}, expected "key": "text", with a comma between two and none after the last). Check the commas and quotation marks of this line and the one above.`;

describe('a document of strings', () => {
  test('is read by whole keys, with their lines', () => {
    expect(read('{\n  "a": { "b": "x",\n  "c": null },\n  "d": 5,\n  "e": ["y"]\n}')).toEqual({
      values: { 'a.b': 'x', 'a.c': null, d: 5, 'e.0': 'y' },
      lines: { '': 1, a: 2, 'a.b': 2, 'a.c': 3, d: 4, e: 5, 'e.0': 5 },
      said: [],
    });
  });

  test('names a key that stands twice, and nothing else that YAML would', () => {
    expect(read('{\n"a": "1",\n"a": "2",\n\t"b": "@"\n}').said).toEqual([
      '3: the key "a" stands here a second time (found ""a": "2",", expected each key once). Keep one of the two lines.',
    ]);
    expect(read('{\n\t"a": "1"\n}').said).toEqual([]);
  });

  test.each(['[]', '"a"', '5', 'null', 'true'])('is a list of keys, and not %s', (text) => {
    expect(read(text)).toEqual({
      values: {},
      lines: {},
      said: [
        '1: the document is not a list of keys (expected { "key": "text" }). Begin it with { and end it with }.',
      ],
    });
  });

  test.each([
    ['{\n"a": "1"\n"b": "2"\n}', 3, `Expected ',' or '}' after property value`],
    ['{\n"a": "1",\n}\n\n', 3, 'Expected double-quoted property name'],
    ['{\n"a": "1"\n\n\n', 2, `Expected ',' or '}' after property value`],
    ['\n\n{\n"a":\n\n', 4, 'Unexpected end of JSON input'],
    ['{\n"a": "x\ny"\n}', 2, 'Bad control character in string literal'],
  ])('is told where it cannot be read: %j', (text, line, found) => {
    expect(read(text)).toMatchObject({ values: {}, lines: {} });
    expect(read(text).said).toEqual([broken(line, found)]);
  });

  test('is told where it is no UTF-8', () => {
    expect(read(Uint8Array.of(0x7b, 0x0a, 0xff))).toEqual({
      values: {},
      lines: {},
      said: [
        '2: the file is not UTF-8 (found byte 0xFF at offset 2, expected UTF-8). Save the file again with the encoding UTF-8.',
      ],
    });
  });
});
