import { describe, expect, test } from 'vitest';
import { isPageOf, localesOfPart } from '../../../src/integrations/build-part.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const parts = [1, 2, 3, 4].map((number) => ({ number, of: 4 }));
const pages = Array.from({ length: 4000 }, (_, index) => `/en/faq/question-${index}/`);

describe('the share of a part', () => {
  test('has each page once', () => {
    for (const page of pages) expect(parts.filter((part) => isPageOf(part, page))).toHaveLength(1);
  });

  test('is about as large as that of the others', () => {
    for (const part of parts) {
      const count = pages.filter((page) => isPageOf(part, page)).length;
      expect(Math.abs(count - 1000)).toBeLessThan(80);
    }
  });

  test('takes a page for the same one with and without its outer slashes', () => {
    for (const part of parts) {
      expect(isPageOf(part, '/en/faq/fees/')).toBe(isPageOf(part, 'en/faq/fees'));
    }
  });

  test('has the index of each locale once, in turn', () => {
    const locales = ['zh', 'en', 'ja', 'ko', 'es'] as Locale[];
    expect(parts.map((part) => localesOfPart(part, locales))).toEqual([
      ['zh', 'es'],
      ['en'],
      ['ja'],
      ['ko'],
    ]);
    expect(localesOfPart({ number: 4, of: 4 }, locales.slice(0, 2))).toEqual([]);
  });
});
