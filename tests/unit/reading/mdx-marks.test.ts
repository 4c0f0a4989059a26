import { describe, expect, test } from 'vitest';
import {
  blanked,
  closeBrace,
  offsetOf,
  openBrace,
  openTag,
  pointAt,
  tagBefore,
  through,
  withoutCode,
} from '../../../src/reading/mdx-marks.ts';

describe('code is blanked out', () => {
  test.each([
    ['a `b` c', 'a     c'],
    ['a ``b ` c`` d', 'a           d'],
    ['a `b\nc` d', 'a   \n   d'],
    ['a `b\n\nc` d', 'a `b\n\nc` d'],
    ['a `b\n \t\nc` d', 'a `b\n \t\nc` d'],
    ['a ``b` c', 'a ``b` c'],
    ['\\{ \\< \\\\ \\` \\a', '            \\a'],
    ['```js\n{\n```\n{', '     \n \n   \n{'],
    ['~~~\n{\n~~~\n{', '   \n \n   \n{'],
    ['```\n{\n~~~\n{', '   \n \n   \n '],
    ['````\n```\n{\n`````  \n{', '    \n   \n \n       \n{'],
    ['> ```\n> {\n> ```\n{', '     \n   \n     \n{'],
    ['  ```\n{\n\t```\t\n{', '     \n \n     \n{'],
    ['```\n{\n``` a\n{', '   \n \n     \n '],
    ['a ```\n{', 'a ```\n{'],
    ['~~\n{', '~~\n{'],
    ['```\n```\n{', '   \n   \n{'],
    ['```a``` b\n{', '        b\n{'],
    ['~~~a`b`\n{\n~~~\n{', '       \n \n   \n{'],
    ['a\n```', 'a\n   '],
  ])('%j', (text, rest) => {
    expect(withoutCode(text)).toBe(rest);
  });
});

describe('a brace', () => {
  test.each([
    ['a {b {c', 7, 2],
    ['a {b} {c', 8, 6],
    ['a {b} c', 7, 2],
    ['`{` {a', 6, 4],
    ['a } {b', 6, 4],
    ['a {b', 2, 2],
    ['{a {b', 5, 0],
    ['none', 4, 0],
  ])('that is open in %j before %i begins at %i', (text, place, start) => {
    expect(openBrace(text, place)).toBe(start);
  });

  test.each([
    ['a {b} c', 2, 5],
    ['{a {b} c} d', 0, 9],
    ['{a {b}\nc', 0, 7],
    ['{a\n{b}', 0, 3],
    ['{a', 0, 2],
  ])('opened in %j at %i ends behind %i', (text, opening, end) => {
    expect(closeBrace(text, opening)).toBe(end);
  });
});

describe('a tag', () => {
  test.each([
    ['<a> <b', 6, 4],
    ['<a "x > y"> <b \'>', 17, 12],
    ['< <$a', 5, 2],
    ['</é', 3, 0],
    ['`<a` <_b', 8, 5],
    ['<a <b>', 6, 0],
    ['<a> x', 5, 0],
    ['x', 1, 0],
  ])('that is open in %j before %i begins at %i', (text, place, start) => {
    expect(openTag(text, place)).toBe(start);
  });

  test('is the last before a place', () => {
    expect(tagBefore('<a <b <c', 6)).toBe(3);
    expect(tagBefore('<a <b <c', 7)).toBe(6);
    expect(tagBefore('abc', 2)).toBe(0);
  });
});

test('a stretch ends with its mark, else with the line', () => {
  expect(through('a --> b', 0, '-->')).toEqual([0, 5]);
  expect(through('> a', 0, '>')).toEqual([0, 1]);
  expect(through('a b\nc', 2, '>')).toEqual([2, 3]);
  expect(through('\nc', 0, '>')).toEqual([0, 0]);
  expect(through('a b', 1, '>')).toEqual([1, 3]);
});

test('lines and columns are told from offsets and back', () => {
  const text = 'ab\n\ncde';
  expect([0, 1, 2, 3, 4, 6].map((offset) => pointAt(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
  ]);
  for (const offset of [0, 1, 2, 3, 4, 6]) {
    const { line, column } = pointAt(text, offset);
    expect(offsetOf(text, line, column)).toBe(offset);
  }
});

test('stretches are blanked out and line breaks kept', () => {
  expect(
    blanked('ab\ncd e', [
      [1, 4],
      [6, 7],
    ]),
  ).toBe('a \n d  ');
  expect(blanked('ab', [])).toBe('ab');
});
