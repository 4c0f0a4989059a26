import { expect, test } from 'vitest';
import { isPublicFile } from '../../../src/reading/public-files.ts';

test.each([
  ['/icon.svg', true],
  ['/theme.js', true],
  ['/own.pdf', true],
  ['/OWN.pdf', false],
  ['/public/own.pdf', false],
  ['/ICON.svg', false],
  ['icon.svg', false],
  ['/icon.svg/', false],
  ['/openapi/', false],
  ['/tickets.yaml', false],
  ['/package.json', false],
  ['/', false],
])('%s is published as it stands: %s', (path, isPublic) => {
  expect(isPublicFile(path, [{ path: 'public/own.pdf' }])).toBe(isPublic);
});
