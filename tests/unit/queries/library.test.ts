import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { entriesOf, resolveEntry, resolveReference } from '../../../src/queries/library.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { entry, libraryOf, slugsOf } from '../plain-entries.ts';

describe.each(collections)('an entry of %s', (collection) => {
  test.each(locales)('in %s is the reader’s own, though every language has it', (locale) => {
    const library = libraryOf(...locales.map((code) => entry(collection, code, 'a')));
    const found = resolveEntry(library, collection, 'a', locale);
    expect(found).toMatchObject({ locale, isFallback: false, entry: { locale, collection } });
  });

  test.each<[Locale, Locale[], Locale | null]>([
    ['ko', ['zh', 'en', 'ja'], 'en'],
    ['ko', ['zh', 'ja'], 'zh'],
    ['ko', ['ja'], null],
    ['ja', ['zh', 'en', 'ko'], 'en'],
    ['ja', ['zh', 'ko'], 'zh'],
    ['ja', ['ko'], null],
    ['en', ['zh', 'ja', 'ko'], 'zh'],
    ['en', ['ja', 'ko'], null],
    ['zh', ['en', 'ja', 'ko'], 'en'],
    ['zh', ['ja', 'ko'], null],
  ])('missing in %s and written in %j is filled in from %s', (locale, written, source) => {
    const library = libraryOf(...written.map((code) => entry(collection, code, 'a')));
    const found = resolveEntry(library, collection, 'a', locale);
    expect(found?.entry.locale ?? null).toBe(source);
    if (found) expect(found).toMatchObject({ locale, isFallback: true });
  });

  test('that nobody wrote is null', () => {
    expect(resolveEntry(libraryOf(), collection, 'a', 'en')).toBeNull();
  });

  test('is not found in another collection', () => {
    const other = collections.find((name) => name !== collection)!;
    expect(resolveEntry(libraryOf(entry(other, 'en', 'a')), collection, 'a', 'en')).toBeNull();
  });

  test('is found by its reference', () => {
    const library = libraryOf(entry(collection, 'zh', 'a'));
    expect(resolveReference(library, `${collection}/a`, 'ja')).toMatchObject({
      entry: { locale: 'zh', slug: 'a' },
      isFallback: true,
    });
    expect(resolveReference(library, `${collection}/b`, 'ja')).toBeNull();
  });

  test('is listed once for each reader who can get it', () => {
    const library = libraryOf(
      entry(collection, 'zh', 'both'),
      entry(collection, 'en', 'both'),
      entry(collection, 'zh', 'chinese'),
      entry(collection, 'ja', 'japanese'),
    );
    expect(slugsOf(entriesOf(library, collection, 'ko'))).toEqual(['both', 'chinese']);
    expect(slugsOf(entriesOf(library, collection, 'ja'))).toEqual(['both', 'chinese', 'japanese']);
    expect(entriesOf(library, collection, 'ko').map(({ entry: { locale } }) => locale)).toEqual([
      'en',
      'zh',
    ]);
  });
});

test('a reference to what is no collection leads nowhere', () => {
  expect(resolveReference(libraryOf(), 'guides/a', 'en')).toBeNull();
});
