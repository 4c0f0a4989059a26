import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { articleReader, type ArticleReader } from '../../../src/reading/read-article.ts';
import { remembered } from '../../../src/reading/remembered.ts';
import { badContent } from '../../fixtures/bad-content.ts';

describe('a folder that is checked again, its entries remembered', () => {
  test.for(badContent)('has the same findings: $name', async ({ folder }) => {
    let reader: ArticleReader | undefined;
    const read = (siteUrl?: string) => (reader ??= remembered(articleReader(siteUrl)));
    const first = await checkContent(folder, { read });
    const again = await checkContent(folder, { read });
    expect(again).toEqual(first);
    expect(again).toEqual(await checkContent(folder));
  });
});
