import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettesOf, tokenOf } from '../../../src/brand/palette.ts';
import { colourPairs } from '../../../src/brand/shortfalls.ts';
import { contrastOf } from '../../../src/lib/colour.ts';
import { colourNames, colourSchemes } from '../../../src/schemas/brand.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('every colour token has a name that a brand may use, and the other way round', () => {
  const inStyles = [...tokens.matchAll(/(--[\w-]+): light-dark\(/g)].map(([, token]) => token);
  expect(inStyles.sort()).toEqual(colourNames.map(tokenOf).sort());
});

test('without colours of its own a brand has those of the styles', () => {
  const { light, dark } = palettesOf({});
  for (const name of colourNames) {
    expect(tokens).toContain(`${tokenOf(name)}: light-dark(${light[name]}, ${dark[name]});`);
  }
});

test.each(colourSchemes)(
  'the site’s own colours keep every contrast in the %s scheme',
  (scheme) => {
    const palette = palettesOf({})[scheme];
    const short = colourPairs.flatMap(([front, { least }, grounds]) =>
      grounds
        .filter((ground) => contrastOf(palette[front], palette[ground]) < least)
        .map((ground) => `${front} on ${ground}`),
    );
    expect(short).toEqual([]);
  },
);

test('an accent tints the ground that belongs to it, unless the brand gives that too', () => {
  const accent = '#7a0f5c';
  const tinted = palettesOf({ colours: { light: { accent } } });
  expect(tinted.light.accent).toBe(accent);
  expect(tinted.light.accentSurface).toBe('#f4eaec');
  expect(tinted.dark).toEqual(palettesOf({}).dark);
  const given = palettesOf({ colours: { light: { accent, accentSurface: '#ffffff' } } });
  expect(given.light.accentSurface).toBe('#ffffff');
});
