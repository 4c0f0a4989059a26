import { expect, it } from 'vitest';
import { newReference } from '../../../../src/desk/store/reference.ts';
import { parseReference } from '../../../../src/lib/reference.ts';

it('has no two figures that look alike, and is read back as it was made', () => {
  const references = Array.from({ length: 1000 }, () => newReference('EX'));
  expect(new Set(references).size).toBe(1000);
  for (const reference of references) {
    expect(reference).toMatch(/^EX-[2-9CDFHJKMNPQRTVWXY]{4}-[2-9CDFHJKMNPQRTVWXY]{4}$/);
    expect(parseReference(reference)).toBe(reference);
  }
});
