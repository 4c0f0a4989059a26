import { expect, test } from 'vitest';
import { groupsAt, pageAt } from '../../../src/lib/pages.ts';

test.each([
  ['nothing has no page', '', 1, ''],
  ['less than a page is one', 'ab', 1, 'ab'],
  ['exactly a page is one', 'abc', 1, 'abc'],
  ['one more begins a second', 'abcd', 2, 'd'],
  ['a full page is followed by what is left', 'abcdefg', 2, 'def'],
])('%s', (_name, list, number, shown) => {
  const page = pageAt([...list], 3, number);
  expect(page).toEqual({ items: [...shown], number, count: Math.ceil(list.length / 3) });
});

const groups = [
  { key: 'A', items: ['a1', 'a2'] },
  { key: 'B', items: ['b1', 'b2', 'b3'] },
  { key: 'C', items: ['c1'] },
];

test.each([
  ['what does not fit goes on overleaf', 3, 1, { A: ['a1', 'a2'], B: ['b1'] }],
  ['under the same heading', 3, 2, { B: ['b2', 'b3'], C: ['c1'] }],
  ['and a page begins where the last one ended', 2, 3, { B: ['b3'], C: ['c1'] }],
])('of groups %s', (_name, size, number, shown) => {
  const page = groupsAt(groups, size, number);
  expect(Object.fromEntries(page.items.map(({ key, items }) => [key, items]))).toEqual(shown);
  expect(page).toMatchObject({ number, count: 6 / size });
});
