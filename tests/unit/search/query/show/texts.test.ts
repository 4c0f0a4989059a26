import { afterEach, expect, test, vi } from 'vitest';
import { countText, fill } from '../../../../../src/search/query/show/texts.ts';

test.each([
  ['{count} results', { count: 3 }, '3 results'],
  ['“{query}” and {query}', { query: '提币' }, '“提币” and 提币'],
  ['{unknown}', {}, '{unknown}'],
  ['{query}', { query: '{count}', count: 1 }, '{count}'],
  ['{query}', { query: '$& $1' }, '$& $1'],
  [undefined, {}, ''],
])('%s is filled in', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['zh-Hans', 1, '1 of many'],
  ['zh-Hans', 5, '5 of many'],
  ['en', 1, '1 of one'],
  ['en', 0, '0 of many'],
  ['en', 21, '21 of many'],
  ['ja', 1, '1 of many'],
  ['ko', 1, '1 of many'],
])('in %s the count %d is told as the language has it', (lang, count, told) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  expect(countText({ one: '{count} of one', many: '{count} of many' }, count)).toBe(told);
});
