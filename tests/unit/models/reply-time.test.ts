import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { replyTime } from '../../../src/models/reply-time.ts';

test.each([
  [1, 'We reply within 1 hour'],
  [24, 'We reply within 24 hours'],
  [48, 'We reply within 48 hours'],
  [49, 'We reply within 3 days'],
  [72, 'We reply within 3 days'],
])('%i hours read “%s”', (hours, text) => {
  expect(replyTime(hours, translator('en'))).toBe(text);
});

describe.each(locales)('in %s', (locale) => {
  test.each([
    [2, '2'],
    [72, '3'],
  ])('%i hours name %s, and no place is left open', (hours, number) => {
    const text = replyTime(hours, translator(locale));
    expect(text).toContain(number);
    expect(text).not.toMatch(/[{}]|contact\./);
  });
});
