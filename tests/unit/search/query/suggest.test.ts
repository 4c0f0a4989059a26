import { describe, expect, test } from 'vitest';
import { lookUp, suggest } from '../../../../src/search/query/suggest.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { serveIndex } from './served.ts';
import { starter, written } from './written.ts';

const coffee = written('en', 'glossary/coffee', { title: 'Coffee', aliases: ['flat white'] });
const asked = serveIndex([...starter, coffee], {
  zh: { synonyms: [['提币', '取钱']] },
  en: { synonyms: [['withdrawal', 'cash out']] },
  ja: { synonyms: [['出金', '引き出し']] },
  ko: { synonyms: [['출금', '인출']] },
});
const suggested = async (query: string, locale: string, limit = 7) =>
  (await suggest(query, locale, limit)).map(({ href }) => href.replace(`/${locale}/`, ''));

describe('while a reader types', () => {
  test.each([
    ['zh', '提', ['topics/withdrawal/', 'faq/stuck/', 'faq/fees/']],
    ['zh', '手续', ['faq/fees/']],
    ['en', 'wit', ['topics/withdrawal/', 'faq/fees/', 'faq/stuck/']],
    ['en', 'WIT', ['topics/withdrawal/', 'faq/fees/', 'faq/stuck/']],
    ['en', 'pending pay', ['faq/stuck/']],
    ['ja', '出', ['topics/withdrawal/', 'faq/stuck/', 'faq/fees/']],
    ['ja', '届', ['faq/stuck/']],
    ['ko', '출', ['topics/withdrawal/', 'faq/stuck/', 'faq/fees/']],
    ['ko', '수수', ['faq/fees/']],
  ])('in %s “%s” suggests the entries of which a name holds it', async (locale, query, hrefs) => {
    const found = await suggested(query, locale);
    expect(found.toSorted()).toEqual(hrefs.toSorted());
  });

  test.each([
    ['zh', '提'],
    ['en', 'w'],
    ['ja', '出'],
    ['ko', '출'],
  ])('in %s “%s” suggests first what begins so', async (locale, query) => {
    const results = await suggest(query, locale, 7);
    const begins = results.map(({ title }) =>
      title
        .map(({ text }) => text)
        .join('')
        .toLowerCase()
        .startsWith(query),
    );
    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
    expect(begins[0]).toBe(true);
  });

  test.each([
    ['zh', '一直没有到账'],
    ['en', 'withdrawl has not arrived'],
    ['ja', '出金が届いていない'],
    ['ko', '출금지연'],
  ])('in %s “%s” suggests what is surely alike', async (locale, query) => {
    expect((await suggested(query, locale))[0]).toBe('faq/stuck/');
  });

  test.each([
    ['zh', '取钱'],
    ['en', 'cash out'],
    ['ja', '引き出し'],
    ['ko', '인출'],
  ])('in %s “%s” suggests what is named so in other words', async (locale, query) => {
    expect(await suggested(query, locale)).toContain('topics/withdrawal/');
  });

  test('the letters inside a Latin word suggest nothing, those of an alias do', async () => {
    expect(await suggested('ffe', 'en')).toEqual([]);
    expect(await suggested('whit', 'en')).toEqual(['glossary/coffee/']);
  });

  test.each(locales)('in %s nothing and marks suggest nothing', async (locale) => {
    expect(await suggested('', locale)).toEqual([]);
    expect(await suggested('　', locale)).toEqual([]);
    expect(await suggested('zzzz', locale)).toEqual([]);
  });

  test('no more are suggested than asked for, the best of all', async () => {
    const all = await suggested('wit', 'en');
    expect(await suggested('wit', 'en', 2)).toEqual(all.slice(0, 2));
  });

  test('nothing but names and words is loaded', async () => {
    const [first] = await suggest('wit', 'en', 1);
    expect(first).toMatchObject({ href: '/en/topics/withdrawal/', words: ['wit'] });
    expect(asked.filter((path) => !/\/(entries|query)\.json$/.test(path))).toEqual([]);
  });
});

describe('a name is looked up as it stands', () => {
  test.each([
    ['zh', 'MEMO', ['glossary/memo/']],
    ['en', 'ｗｉｔｈ', ['topics/withdrawal/', 'faq/fees/', 'faq/stuck/']],
    ['en', 'cash out', []],
    ['ja', '出金手数料', ['faq/fees/']],
    ['ko', '인출', []],
    ['ko', '', []],
  ])('in %s “%s”', async (locale, query, hrefs) => {
    const found = await lookUp(query, locale, 7);
    const places = found.map(({ href }) => href.replace(`/${locale}/`, ''));
    expect(places.slice(0, hrefs.length).toSorted()).toEqual(hrefs.toSorted());
    if (hrefs.length === 0) expect(places).toEqual([]);
  });
});

test('where the entries cannot be had, the suggestions fail and say so', async () => {
  await expect(suggest('fee', 'xx', 5)).rejects.toThrow('404');
  await expect(lookUp('fee', 'xx', 5)).rejects.toThrow('404');
});
