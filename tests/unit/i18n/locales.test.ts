import { expect, test } from 'vitest';
import { isLocale, langOf, locales } from '../../../src/i18n/locales.ts';

test('the site is in four languages, in the order of the switcher', () => {
  expect(locales.map((locale) => [locale, langOf(locale)])).toEqual([
    ['zh', 'zh-Hans'],
    ['en', 'en'],
    ['ja', 'ja'],
    ['ko', 'ko'],
  ]);
});

test.each([
  ['zh', true],
  ['zh-Hans', false],
  ['fr', false],
  ['', false],
  [undefined, false],
  ['toString', false],
])('the segment %s is a locale: %s', (segment, is) => {
  expect(isLocale(segment)).toBe(is);
});
