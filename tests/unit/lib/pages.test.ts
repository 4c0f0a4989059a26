import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/lib/pages.ts';

test.each([
  ['nothing has no page', 0, []],
  ['less than a page has one', 2, [2]],
  ['exactly a page has one', 3, [3]],
  ['one more begins a second', 4, [3, 1]],
  ['two full pages', 6, [3, 3]],
])('%s', (_name, length, sizes) => {
  const items = Array.from({ length }, (_, index) => index);
  const pages = pagesOf(items, 3);
  expect(pages.map((page) => page.items.length)).toEqual(sizes);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
  expect(pages.every(({ count }) => count === sizes.length)).toBe(true);
});
