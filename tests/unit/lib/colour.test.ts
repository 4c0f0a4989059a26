import { describe, expect, test } from 'vitest';
import { contrastOf, luminanceOf, mixed } from '../../../src/lib/colour.ts';

describe('the contrast of two colours', () => {
  test.each([
    ['black on white', '#000000', '#ffffff', 21],
    ['white on black', '#ffffff', '#000000', 21],
    ['a colour on itself', '#1f4a75', '#1F4A75', 1],
    // The grey that is known for being just enough on white.
    ['#767676 on white', '#767676', '#ffffff', 4.54],
    ['#777777 on white', '#777777', '#ffffff', 4.48],
    ['pure red on white', '#ff0000', '#ffffff', 4],
    ['pure blue on white', '#0000ff', '#ffffff', 8.59],
    // Channels at or below 0.04045 are not raised to a power.
    ['#0a0a0a on black', '#0a0a0a', '#000000', 1.06],
  ])('%s', (_name, front, ground, ratio) => {
    expect(contrastOf(front, ground)).toBeCloseTo(ratio, 2);
  });
});

test('green weighs more in the luminance than red, and red more than blue', () => {
  expect(luminanceOf('#00ff00')).toBeCloseTo(0.7152);
  expect(luminanceOf('#ff0000')).toBeCloseTo(0.2126);
  expect(luminanceOf('#0000ff')).toBeCloseTo(0.0722);
});

test('a share of a colour is mixed in channel by channel', () => {
  expect(mixed('#ffffff', '#0080ff', 0)).toBe('#ffffff');
  expect(mixed('#ffffff', '#0080ff', 1)).toBe('#0080ff');
  expect(mixed('#ffffff', '#000000', 0.98)).toBe('#050505');
});
