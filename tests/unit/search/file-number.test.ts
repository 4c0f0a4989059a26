import { describe, expect, test } from 'vitest';
import { fileNumberOf } from '../../../src/search/file-number.ts';

describe('the number of the file that holds what has a name', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index, 0x5e01),
  );

  test('is the same each time, and among the files', () => {
    for (const name of many) {
      const file = fileNumberOf(name, 7);
      expect(file).toBe(fileNumberOf(name, 7));
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(file);
    }
  });

  test('is the one there is', () => {
    expect(new Set(many.map((name) => fileNumberOf(name, 1)))).toEqual(new Set([0]));
  });

  test('is now one, now another, so that none grows long', () => {
    const sizes = Array.from({ length: 4 }, () => 0);
    for (const name of many) sizes[fileNumberOf(name, 4)]! += 1;
    expect(Math.min(...sizes)).toBeGreaterThan(many.length / 4 / 2);
  });

  test.each([
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is by FNV-1a, as the test vector of “%s” has it', (text, hash) => {
    expect(fileNumberOf(text, 2 ** 32)).toBe(hash);
  });
});
