import { describe, expect, test } from 'vitest';
import { helpFor } from '../../../../src/client/search-page/help.ts';
import { search } from '../../../../src/search/query/search.ts';
import { searchedLocales } from '../../../../src/i18n/searched-locales.ts';
import { serveIndex } from '../../search/query/served.ts';
import { starter } from '../../search/query/written.ts';

serveIndex(starter);

describe('where nothing surely answers', () => {
  test.each([
    ['zh', '提笔', '提币'],
    ['en', 'pasword zzzz', 'password'],
    ['ja', 'パスワド', 'パスワード'],
    ['ko', '비밀버호', '비밀번호'],
  ])('in %s “%s” is helped by “%s”', async (locale, query, term) => {
    const { nearest } = await helpFor(query, { locale }, searchedLocales());
    expect(nearest).toContain(term);
  });

  test('each term that is offered finds something sure', async () => {
    for (const query of ['pasword zzzz', 'withdrwl', 'memmo', 'how it is']) {
      const { nearest } = await helpFor(query, { locale: 'en' }, searchedLocales());
      for (const term of nearest) {
        expect((await search(term, { locale: 'en' })).total).toBeGreaterThan(0);
      }
    }
  });

  test('a term that finds nothing under the chosen filters is not offered', async () => {
    const options = { locale: 'en', collection: 'glossary' };
    expect((await helpFor('pasword', options, searchedLocales())).nearest).not.toContain(
      'password',
    );
  });

  test('what another language has is shown', async () => {
    const { otherLocales } = await helpFor('수수료', { locale: 'en' }, searchedLocales());
    expect(otherLocales.map(({ locale, results }) => [locale, results[0]?.href])).toEqual([
      ['ko', '/ko/faq/fees/'],
    ]);
  });

  test('there may be no help', async () => {
    expect(await helpFor('xylophone', { locale: 'en' }, searchedLocales())).toEqual({
      nearest: [],
      otherLocales: [],
    });
  });
});

test('other languages help where the own one cannot be had', async () => {
  const { nearest, otherLocales } = await helpFor('수수료', { locale: 'xx' }, searchedLocales());
  expect(nearest).toEqual([]);
  expect(otherLocales.map(({ locale }) => locale)).toEqual(['ko']);
});
