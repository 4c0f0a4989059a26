import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readEntry } from '../../../src/reading/read-entry.ts';
import { remembered } from '../../../src/reading/remembered.ts';
import { badContent } from '../../fixtures/bad-content.ts';

describe('a folder that is checked again, its entries remembered', () => {
  test.for(badContent)('has the same findings: $name', async ({ folder }) => {
    const read = remembered(readEntry);
    const first = await checkContent(folder, { read });
    const again = await checkContent(folder, { read });
    expect(again).toEqual(first);
    expect(again).toEqual(await checkContent(folder));
  });
});
