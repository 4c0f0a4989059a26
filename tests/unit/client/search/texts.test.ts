import { expect, test } from 'vitest';
import { fill } from '../../../../src/client/search/texts.ts';

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
