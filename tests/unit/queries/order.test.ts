import { expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { byTitle } from '../../../src/queries/order.ts';
import { entry, own } from '../plain-entries.ts';

const titled = (locale: Locale, title: string) => own(entry('faq', locale, 'a', { title }));
const fallback = (title: string) => ({ ...titled('en', title), isFallback: true });
const sorted = (locale: Locale, titles: string[]) =>
  titles
    .map((title) => titled(locale, title))
    .toSorted(byTitle(locale))
    .map((resolved) => resolved.entry.data.title);

test.each<[string, Locale, string[]]>([
  ['zh by pinyin, and not by radicals', 'zh', ['安全', '八月', '充值', '提币']],
  ['en whatever the case', 'en', ['apple', 'Banana', 'cherry']],
  ['en with accents beside their letter', 'en', ['Eclair', 'Éclair', 'Fee']],
  ['ja by the order of JIS', 'ja', ['圧縮', '一覧']],
  ['ko with hangul before Latin', 'ko', ['가스비', '출금', 'API']],
])('titles stand in %s', (_name, locale, titles) => {
  expect(sorted(locale, titles.toReversed())).toEqual(titles);
  expect(sorted(locale, titles)).toEqual(titles);
});

test.each(locales)('in %s numbers count by their value', (locale) => {
  expect(sorted(locale, ['10 USDT', '9 USDT', '100 USDT'])).toEqual([
    '9 USDT',
    '10 USDT',
    '100 USDT',
  ]);
});

test.each(locales)('in %s what fills in stands after the reader’s own', (locale) => {
  const list = [fallback('A'), titled(locale, 'Z'), fallback('B'), titled(locale, 'Y')];
  const titles = list.toSorted(byTitle(locale)).map((resolved) => resolved.entry.data.title);
  expect(titles).toEqual(['Y', 'Z', 'A', 'B']);
  expect(
    list
      .toReversed()
      .toSorted(byTitle(locale))
      .map((one) => one.entry.data.title),
  ).toEqual(titles);
});
