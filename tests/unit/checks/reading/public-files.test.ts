import { expect, test } from 'vitest';
import { isPublicFile } from '../../../../src/checks/reading/public-files.ts';

test.each([
  ['/icon.svg', true],
  ['/openapi/tickets.yaml', true],
  ['/ICON.svg', false],
  ['icon.svg', false],
  ['/icon.svg/', false],
  ['/openapi/', false],
  ['/tickets.yaml', false],
  ['/package.json', false],
  ['/', false],
])('%s is published as it stands: %s', (path, isPublic) => {
  expect(isPublicFile(path)).toBe(isPublic);
});
