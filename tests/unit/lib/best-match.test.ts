import { expect, test } from 'vitest';
import { bestMatch } from '../../../src/lib/best-match.ts';
import { langOf, locales } from '../../../src/i18n/locales.ts';

const offered = locales.map(langOf);

test.each([
  [['ko-KR'], 'ko'],
  [['zh-TW', 'en'], 'zh-Hans'],
  [['zh-Hans-CN'], 'zh-Hans'],
  [['JA'], 'ja'],
  [['fr', 'de-CH', 'en-GB'], 'en'],
  [['fr'], undefined],
  [['kok'], undefined],
  [[], undefined],
])('a browser that asks for %j is proposed %s', (wanted, lang) => {
  expect(bestMatch(wanted, offered)).toBe(lang);
});
