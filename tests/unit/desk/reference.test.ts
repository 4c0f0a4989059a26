import { expect, it } from 'vitest';
import { newReference, parseReference } from '../../../src/desk/reference.ts';

it('has no two figures that look alike, and is read back as it was made', () => {
  const references = Array.from({ length: 1000 }, newReference);
  expect(new Set(references).size).toBe(1000);
  for (const reference of references) {
    expect(reference).toMatch(/^EX-[2-9CDFHJKMNPQRTVWXY]{4}-[2-9CDFHJKMNPQRTVWXY]{4}$/);
    expect(parseReference(reference)).toBe(reference);
  }
});

it.each([
  ['ex-7k2m-9qpd', 'EX-7K2M-9QPD'],
  [' EX7K2M9QPD ', 'EX-7K2M-9QPD'],
  ['ＥＸ－７Ｋ２Ｍ－９ＱＰＤ', 'EX-7K2M-9QPD'],
  ['EX-7KZM-9QPD', 'EX-7K2M-9QPD'],
  ['7K2M-9QPD', null],
  ["EX-7K2M-9QPD' OR 1=1", null],
])('%j is read as %j', (typed, reference) => {
  expect(parseReference(typed)).toBe(reference);
});
