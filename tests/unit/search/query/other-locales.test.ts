import { describe, expect, test, vi } from 'vitest';
import { searchOtherLocales } from '../../../../src/search/query/other-locales.ts';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { searchedLocales } from '../../../../src/i18n/searched-locales.ts';
import { serveIndex } from './served.ts';
import { starter, written } from './written.ts';

/** A word that every language has, in entries of each. */
const common = locales.flatMap((locale) =>
  ['a', 'b', 'c', 'd'].map((slug) =>
    written(locale, `glossary/usdt-${slug}`, { title: `USDT ${slug}`, text: 'Tether' }),
  ),
);
const asked = serveIndex([...starter, ...common]);
const found = (query: string, locale: Locale) =>
  searchOtherLocales(query, locale, searchedLocales());
const placesOf = async (query: string, locale: Locale) =>
  (await found(query, locale)).map((one) => one.locale);

describe('a query finds in other languages', () => {
  test.each<[string, Locale, Locale[]]>([
    ['usdt', 'en', ['zh', 'ja', 'ko']],
    ['usdt', 'zh', ['en', 'ja', 'ko']],
    ['提币手续费', 'en', ['zh']],
    ['手数料', 'en', ['ja']],
    ['メモ', 'en', ['ja']],
    ['ﾊﾟｽﾜｰﾄﾞの再設定', 'zh', ['ja']],
    ['수수료', 'en', ['ko']],
    ['usdt 수수료', 'ja', ['ko']],
    ['withdrawal costs', 'ko', ['en']],
    ['メモ', 'ja', []],
    ['xylophone', 'zh', []],
    ['', 'en', []],
  ])('by “%s” from %s what %j have', async (query, locale, places) => {
    expect(await placesOf(query, locale)).toEqual(places);
  });

  test('what their texts have where it is written in their script', async () => {
    const [first] = await found('block explorer confirmations', 'zh');
    expect(first?.results[0]?.href).toBe('/en/faq/stuck/');
  });
});

describe('the script decides where the texts are searched:', () => {
  test.each<[string, Locale, Locale[]]>([
    ['수수료가 zz', 'en', ['ko']],
    ['メモとは zz', 'ko', ['ja']],
    ['量子 zz', 'ko', ['zh', 'ja']],
    ['量子 zz', 'zh', ['ja']],
    ['usdt量子 zz', 'en', ['zh', 'ja']],
    ['테더 メモ', 'en', ['ko']],
    ['xylophone', 'ko', ['en']],
    ['xylophone', 'en', []],
  ])('“%s” from %s in %j alone', async (query, locale, places) => {
    vi.resetModules();
    const fresh = await import('../../../../src/search/query/other-locales.ts');
    const before = asked.length;
    await fresh.searchOtherLocales(query, locale, searchedLocales());
    const files = asked.slice(before).filter((path) => path.includes('/ngrams/'));
    const searched = files.map((path) => /\/pagefind\/(\w+)\//.exec(path)?.[1]);
    expect([...new Set(searched)].toSorted()).toEqual(places.toSorted());
  });
});

test('three results of a language are shown, of that language', async () => {
  const elsewhere = await found('usdt', 'en');
  expect(elsewhere.map(({ results }) => results.length)).toEqual([3, 3, 3]);
  for (const { locale, results } of elsewhere) {
    for (const { href } of results) expect(href).toMatch(new RegExp(`^/${locale}/glossary/usdt-`));
  }
});

test('only what is sure is shown', async () => {
  expect(await placesOf('usdt qqqq wwww eeee rrrr tttt yyyy', 'en')).toEqual([]);
});

test('a language that fails is left out, and the rest shown', async () => {
  const elsewhere = await searchOtherLocales('usdt', 'en', [
    { locale: 'xx', lang: 'xx', label: 'xx', letters: ['Latin'] },
    ...searchedLocales().filter(({ locale }) => ['en', 'ko'].includes(locale)),
  ]);
  expect(elsewhere.map(({ locale }) => locale)).toEqual(['ko']);
});
