import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { collections, isCollection } from '../../../src/schemas/collections.ts';
import {
  calendarDate,
  entryReference,
  instant,
  localised,
  slug,
  text,
} from '../../../src/schemas/fields.ts';

function messagesOf(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}

describe('text', () => {
  test('loses the blanks around it', () => expect(text.parse(' 提币 ')).toBe('提币'));
  test.each([[''], ['  \n'], ['\u3000']])('%j says nothing and is refused', (value) => {
    expect(messagesOf(text, value)).toEqual(['is empty']);
  });
});

describe('a slug', () => {
  test.each([['fees'], ['reset-password'], ['2fa'], ['a-1-b']])('may be %s', (value) => {
    expect(slug.parse(value)).toBe(value);
  });
  test.each([
    ['Fees'],
    ['a_b'],
    ['-a'],
    ['a-'],
    ['a--b'],
    ['费用'],
    ['a/b'],
    ['a.b'],
    [''],
    ['a\n'],
  ])('may not be %j', (value) => {
    expect(messagesOf(slug, value)).toEqual([
      'is not a slug: lower-case letters, digits and hyphens',
    ]);
  });
});

describe('a reference', () => {
  test.each(collections)('may lead to %s', (collection) => {
    expect(isCollection(collection)).toBe(true);
    expect(entryReference.parse(`${collection}/a-b`)).toBe(`${collection}/a-b`);
  });
  test.each([['faq'], ['faq/'], ['faq/en/a'], ['guides/a'], ['/faq/a/'], ['faq/A'], ['a faq/a']])(
    'may not be %s',
    (value) => {
      expect(messagesOf(entryReference, value)).toEqual([
        'is not written as collection/slug, such as faq/forgot-password',
      ]);
    },
  );
});

describe('a date', () => {
  const midnight = new Date('2026-11-21T00:00:00Z');
  test.each([
    ['text', '2026-11-21'],
    ['what a YAML reader made of it', midnight],
  ])('is read from %s', (_name, value) => expect(calendarDate.parse(value)).toEqual(midnight));
  test.each([['2026-02-30'], ['yesterday'], [20261121], [null], [new Date(Number.NaN)]])(
    'is not %s',
    (value) => {
      expect(messagesOf(calendarDate, value)).toEqual([
        'is not a day that exists, written as 2026-11-21',
      ]);
    },
  );
});

describe('a moment', () => {
  test('is read with its offset', () => {
    expect(instant.parse('2026-11-21T09:00:00+08:00')).toEqual(new Date('2026-11-21T01:00:00Z'));
  });
  test.each([['2026-11-21'], ['2026-11-21T09:00:00'], [1], [undefined]])('is not %s', (value) => {
    expect(messagesOf(instant, value)).toEqual([
      'is not a moment with its offset, written as 2026-11-21T09:00:00+08:00',
    ]);
  });
});

describe('text in every language', () => {
  const all = { zh: '费', en: 'Fee', ja: '料', ko: '료' };
  test('is whole', () => expect(localised.parse(all)).toEqual(all));
  test.each(Object.keys(all))('lacks nothing, such as %s', (locale) => {
    const { error } = localised.safeParse({ ...all, [locale]: undefined });
    expect(error?.issues.map(({ path }) => path)).toEqual([[locale]]);
  });
  test('leaves out languages that the site does not list', () => {
    expect(localised.parse({ ...all, fr: 'Frais' })).toEqual(all);
  });
  test.each(['jp', 'zh_CN', 'english'])('has no key that is none, such as %s', (key) => {
    expect(localised.safeParse({ ...all, [key]: 'Fee' }).success).toBe(false);
  });
});
