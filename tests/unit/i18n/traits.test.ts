import { expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { traitsOf } from '../../../src/i18n/traits.ts';

test.each(locales)(
  '%s has tags that the platform knows, a name and letters of its own',
  (locale) => {
    const { lang, dates, language, label, letters } = traitsOf(locale);
    for (const tag of [lang, dates, language]) {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    }
    expect(lang).toMatch(new RegExp(`^${language}\\b`));
    expect(label).not.toBe('');
    expect(label).toMatch(
      new RegExp(letters.map((script) => `\\p{Script=${script}}`).join('|'), 'u'),
    );
  },
);

test('what readers see of each is as they write it', () => {
  const seen = (locale: Locale) => {
    const { label, openGraph, gap, brackets } = traitsOf(locale);
    return [label, openGraph, gap, brackets.join('…')];
  };
  expect(Object.fromEntries(locales.map((locale) => [locale, seen(locale)]))).toEqual({
    zh: ['简体中文', 'zh_CN', '', '（…）'],
    en: ['English', 'en_GB', ' ', ' (…)'],
    ja: ['日本語', 'ja_JP', '', '（…）'],
    ko: ['한국어', 'ko_KR', ' ', ' (…)'],
  });
});
