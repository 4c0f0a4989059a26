import { expect, test, vi } from 'vitest';
import { queryLanguageOf } from '../../../../src/search/index/query-language.ts';
import { serve } from './served.ts';

test('a language without entries finds nothing, and does not fail', async () => {
  vi.resetModules();
  const { search } = await import('../../../../src/search/query/search.ts');
  const file = { entries: [], ngramFiles: 1, language: queryLanguageOf('ja') };
  serve({ '/pagefind/ja/entries.json': JSON.stringify(file) });
  expect(await search('出金', { locale: 'ja' })).toMatchObject({ sure: [], perhaps: [], total: 0 });
});
