import { describe, expect, test } from 'vitest';
import { initialIcon, initialMark, initialOf } from '../../../src/brand/initial.ts';

const home = 'https://www.kumo.test/';

describe('the initial of a brand', () => {
  test.each([
    ['Example Exchange', home, 'E'],
    ['örebro', home, 'O'],
    ['3Commas', home, '3'],
    // What is not drawn gives way to the address of the company.
    ['雲取引所', home, 'K'],
    ['Биржа', 'https://birzha.test/', 'B'],
    ['雲', 'https://xn--p1ai.test/', 'P'],
  ])('of %s at %s is %s', (name, at, letter) => {
    expect(initialOf({ name, home: at })).toBe(letter);
  });

  test('is drawn in the colour of the text in the header, and in the brand’s colours as an icon', () => {
    const brand = { name: 'Kumo', home, colours: { light: { accent: '#7a0f5c' } } };
    expect(initialMark(brand)).toContain('stroke="currentColor"');
    expect(initialIcon(brand)).toContain('fill="#7a0f5c"');
    expect(initialIcon(brand)).not.toContain('currentColor');
  });
});
