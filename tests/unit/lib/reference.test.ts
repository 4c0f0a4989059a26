import { expect, it } from 'vitest';
import { parseReference } from '../../../src/lib/reference.ts';

it.each([
  ['ex-7k2m-9qpd', 'EX-7K2M-9QPD'],
  [' EX7K2M9QPD ', 'EX-7K2M-9QPD'],
  ['ＥＸ－７Ｋ２Ｍ－９ＱＰＤ', 'EX-7K2M-9QPD'],
  ['EX-7KZM-9QPD', 'EX-7K2M-9QPD'],
  ['help-7k2m-9qpd', 'HELP-7K2M-9QPD'],
  ['the last one', null],
  ['7K2M-9QPD', null],
  ['ABCDE-7K2M-9QPD', null],
  ["EX-7K2M-9QPD' OR 1=1", null],
])('%j is read as %j', (typed, reference) => {
  expect(parseReference(typed)).toBe(reference);
});
