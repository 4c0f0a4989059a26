import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { uiDeclaration } from '../../../src/cli/commands/types.ts';
import { readFileSync } from 'node:fs';

/** Every key of a tree of strings, such as `search.label`, with its text. */
function flat(node: unknown, path: string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node as object).flatMap(([key, value]) => flat(value, [...path, key]));
}

const textsOf = (locale: (typeof locales)[number]) => flat(stringsOf(locale));
const plural = /_(zero|one|two|few|many|other)$/;
const withoutForm = (key: string) => key.replace(plural, '');

describe.each(locales)('in %s', (locale) => {
  const texts = textsOf(locale);
  const t = translator(locale);

  test('every text is given out as it stands in content/ui', () => {
    const plain = texts.filter(([key, text]) => !plural.test(key) && !text.includes('{{'));
    expect(plain.length).toBeGreaterThan(100);
    for (const [key, text] of plain) expect(t(key as 'search.label'), key).toBe(text);
  });

  test('a text has the same places to fill in as the English one', () => {
    const placesOf = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted();
    const english = new Map(textsOf('en').map(([key, text]) => [withoutForm(key), text]));
    for (const [key, text] of texts) {
      expect(placesOf(text), key).toEqual(placesOf(english.get(withoutForm(key)) ?? ''));
    }
  });

  test('a count has exactly the plural forms of the language', () => {
    const wanted = new Intl.PluralRules(langOf(locale)).resolvedOptions().pluralCategories;
    const counted = new Set(
      textsOf('en')
        .map(([key]) => key)
        .filter((key) => plural.test(key))
        .map(withoutForm),
    );
    expect(counted.size).toBeGreaterThan(3);
    for (const base of counted) {
      const forms = texts
        .map(([key]) => key)
        .filter((key) => plural.test(key) && withoutForm(key) === base);
      expect(forms.toSorted(), base).toEqual(wanted.map((form) => `${base}_${form}`).toSorted());
    }
  });

  test.each([0, 1, 2, 21])('%i results are counted in words of the language', (count) => {
    const form = new Intl.PluralRules(langOf(locale)).select(count);
    const text = new Map(texts).get(`search.resultCount_${form}`);
    expect(text).toContain('{{count}}');
    expect(t('search.resultCount', { count })).toBe(text?.replace('{{count}}', String(count)));
  });

  test('what is filled in stays as it was written', () => {
    expect(t('search.none', { query: '<b>&"提币"' })).toContain('<b>&"提币"');
  });
});

test('English tells one from many', () => {
  const t = translator('en');
  expect(t('search.resultCount', { count: 1 })).toBe('1 result');
  expect(t('search.resultCount', { count: 0 })).toBe('0 results');
});

test('no language falls silently back to another', () => {
  expect(translator('ko')('there.is.no.such.key' as 'search.label')).toBe('there.is.no.such.key');
});

test('the types of the strings are those of the English ones (else: npm run ui:types)', () => {
  expect(readFileSync('src/i18n/resources.d.ts', 'utf8')).toBe(uiDeclaration());
});
