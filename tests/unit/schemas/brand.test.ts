import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { brandSchema, colourNames } from '../../../src/schemas/brand.ts';

const guide = readFileSync('content/README.md', 'utf8');

describe('content/README.md', () => {
  test.each([...Object.keys(brandSchema.shape), ...colourNames])('tells of the key %s', (key) => {
    expect(guide).toContain(`\`${key}\``);
  });

  test('shows a brand that is accepted', () => {
    const [, example = ''] = /```yaml\n(brand:\n[^`]*)```/.exec(guide) ?? [];
    const { brand } = parse(example) as { brand: object };
    expect(brandSchema.safeParse(brand).error).toBeUndefined();
    expect(Object.keys(brand)).toEqual(Object.keys(brandSchema.shape));
  });
});
