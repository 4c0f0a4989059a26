import { expect, test } from 'vitest';
import { colourSheet } from '../../../src/brand/colour-sheet.ts';

test('a brand without colours adds nothing to the styles', () => {
  expect(colourSheet({})).toBe('');
  expect(colourSheet({ colours: { light: {}, dark: {} } })).toBe('');
});

test('a colour of one scheme keeps that of the other, and the rest is not repeated', () => {
  expect(colourSheet({ colours: { dark: { surfaceRaised: '#202020', text: '#ffffff' } } })).toBe(
    '@layer tokens { :root { --surface-raised: light-dark(#fffdf8, #202020); --text: light-dark(#221f1a, #ffffff); } }',
  );
});
