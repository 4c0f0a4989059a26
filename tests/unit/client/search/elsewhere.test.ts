import { describe, expect, test } from 'vitest';
import { searchElsewhere } from '../../../../src/client/search/elsewhere.ts';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { serveIndex } from './served.ts';
import { starter, written } from './written.ts';

/** A word that every language has, in entries of each. */
const common = locales.flatMap((locale) =>
  ['a', 'b', 'c', 'd'].map((slug) =>
    written(locale, `glossary/usdt-${slug}`, { title: `USDT ${slug}`, text: 'Tether' }),
  ),
);
const asked = serveIndex([...starter, ...common]);
const found = async (query: string, locale: Locale, options = {}) =>
  searchElsewhere(query, { locale, ...options }, locales);
const placesOf = async (query: string, locale: Locale) =>
  (await found(query, locale)).map((one) => one.locale);

describe('a query is asked in the other languages whose script it is written in:', () => {
  test.each<[string, Locale, Locale[]]>([
    ['usdt', 'en', ['zh', 'ja', 'ko']],
    ['usdt', 'zh', ['en', 'ja', 'ko']],
    ['ＵＳＤＴ', 'ko', ['zh', 'en', 'ja']],
    ['提币手续费', 'en', ['zh']],
    ['手数料', 'en', ['ja']],
    ['メモ', 'en', ['ja']],
    ['ﾊﾟｽﾜｰﾄﾞの再設定', 'zh', ['ja']],
    ['수수료', 'en', ['ko']],
    ['usdt 수수료', 'ja', ['ko']],
    ['withdrawal costs', 'ko', ['en']],
    ['출금', 'ko', []],
    ['xylophone', 'zh', []],
  ])('“%s” from %s finds in %j', async (query, locale, places) => {
    expect(await placesOf(query, locale)).toEqual(places);
  });

  test.each<[string, Locale, Locale[]]>([
    ['수수료가', 'en', ['ko']],
    ['メモとは', 'ko', ['ja']],
    ['手续费', 'ko', ['zh', 'ja']],
    ['手续费', 'zh', ['ja']],
    ['usdt手续费', 'en', ['zh', 'ja']],
    ['테더 メモ', 'en', ['ko']],
    ['fee', 'en', ['zh', 'ja', 'ko']],
  ])('“%s” from %s loads %j alone', async (query, locale, places) => {
    const before = asked.length;
    await found(`${query} zz`, locale);
    await found(query, locale);
    const loaded = asked
      .slice(before)
      .flatMap((path) => /\/pagefind\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(loaded.filter((one) => !places.includes(one as Locale))).toEqual([]);
  });
});

test('three results of a language are shown, whatever the page shows', async () => {
  const elsewhere = await found('usdt', 'en', { limit: 50 });
  expect(elsewhere.map(({ results }) => results.length)).toEqual([3, 3, 3]);
  for (const { locale, results } of elsewhere) {
    for (const { href } of results) expect(href).toMatch(new RegExp(`^/${locale}/glossary/usdt-`));
  }
});

test('only what is sure is shown', async () => {
  expect(await placesOf('usdt qqqq wwww eeee rrrr', 'en')).toEqual([]);
});

test('the filters hold there too', async () => {
  expect(await found('usdt', 'en', { collection: 'faq' })).toEqual([]);
  const [first] = await found('usdt', 'zh', { collection: 'glossary' });
  expect(first?.results).toHaveLength(3);
});

test('a language that fails is left out, and the rest shown', async () => {
  const elsewhere = await searchElsewhere('usdt', { locale: 'en' }, ['xx', 'en', 'ko']);
  expect(elsewhere.map(({ locale }) => locale)).toEqual(['ko']);
});

test('a secret is searched nowhere', async () => {
  const before = asked.length;
  expect(await found('zoo '.repeat(11) + 'wrong', 'ja')).toEqual([]);
  expect(asked.length).toBe(before);
});
