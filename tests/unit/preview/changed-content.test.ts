import { expect, test } from 'vitest';
import { isReadOnce } from '../../../src/preview/changed-content.ts';

test.for<[string, boolean]>([
  ['site.yaml', true],
  ['ui/ja.json', true],
  ['/wenda/content/ui/ja.json', true],
  ['faq/en/site.yaml', false],
  ['search/ja.yaml', false],
  ['faq/en/fees.mdx', false],
])('%s is read once: %s', ([path, expected]) => {
  expect(isReadOnce(path)).toBe(expected);
});
