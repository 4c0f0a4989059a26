import { expect, test } from 'vitest';
import { isReadOnce, localesOf } from '../../../src/preview/changed-content.ts';

test('search follows in the languages of changed articles and of changed words, each once', () => {
  expect(
    localesOf(['faq/en/fees.mdx', 'glossary/en/fee.mdx', 'search/ja.yaml', 'images/a.svg']),
  ).toEqual(['en', 'ja']);
});

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
