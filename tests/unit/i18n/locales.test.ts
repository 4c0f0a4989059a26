import { expect, test } from 'vitest';
import { isLocale, langOf, localeTable, locales } from '../../../src/i18n/locales.ts';

test('the site is in four languages, in the order of the switcher', () => {
  expect(locales.map((locale) => [locale, langOf(locale)])).toEqual([
    ['zh', 'zh-Hans'],
    ['en', 'en'],
    ['ja', 'ja'],
    ['ko', 'ko'],
  ]);
});

test.each(locales)(
  '%s has a tag that the platform knows, a name and an Open Graph code',
  (locale) => {
    const { lang, label, openGraph } = localeTable[locale];
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(lang)).toEqual([lang]);
    expect(label).not.toBe('');
    expect(openGraph).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  },
);

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
