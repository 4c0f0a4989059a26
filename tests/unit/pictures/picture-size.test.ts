import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pngSize, svgSize } from '../../../src/pictures/picture-size.ts';

describe('the size of a drawing', () => {
  test.each([
    ['its viewBox', '<svg viewBox="0 0 180 40" width="10" height="10"/>', [180, 40]],
    ['a viewBox with commas', "<svg\n  viewBox='-5,-5,24.5,12'/>", [24.5, 12]],
    ['its width and height', '<svg width="64px" height="32px" stroke-width="2"/>', [64, 32]],
    ['that of its root alone', '<svg viewBox="0 0 9 9"><rect width="3" height="1"/></svg>', [9, 9]],
  ])('is %s', (_name, svg, [width, height]) => {
    expect(svgSize(svg)).toEqual({ width, height });
  });

  test.each([
    '<svg/>',
    '<svg stroke-width="2"/>',
    '<svg viewBox="0 0 0 9"/>',
    '<svg width="9"/>',
    '',
  ])('is not known of %j', (svg) => {
    expect(svgSize(svg)).toBeNull();
  });
});

describe('the size of a PNG', () => {
  const png = readFileSync('tests/fixtures/branded/brand/logo-dark.png');

  test('is in its first chunk', () => {
    expect(pngSize(png)).toEqual({ width: 360, height: 80 });
  });

  test('is not known of what is none, or is cut off', () => {
    expect(pngSize(png.subarray(0, 20))).toBeNull();
    expect(pngSize(new Uint8Array(64))).toBeNull();
  });
});
