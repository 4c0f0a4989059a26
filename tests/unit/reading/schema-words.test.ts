import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatFault } from '../../../src/reading/fault.ts';
import { readYaml } from '../../../src/reading/yaml-document.ts';
import { schemaFindings } from '../../../src/reading/schema-words.ts';

/** What is said of a document that a schema refuses, as lines of a report. */
function said(shape: z.ZodRawShape, yaml: string): string[] {
  const { value, lines } = readYaml(yaml);
  const result = z.strictObject(shape).safeParse(value ?? {});
  const issues = result.success ? [] : result.error.issues;
  return schemaFindings(issues, value ?? {}, lines, shape).map((finding) =>
    formatFault({ file: 'a.yaml', ...finding }).replace('a.yaml:', ''),
  );
}

const text = z.string().trim().min(1, { error: 'is empty' });

describe('a key that is missing', () => {
  test.each([
    ['title', '"How do I change my e-mail?"'],
    ['description', '"One or two sentences."'],
    ['updated', '2026-11-21'],
    ['reviewBy', '2027-05-21'],
    ['published', '2026-11-21T09:00:00+08:00'],
    ['starts', '2026-11-21T09:00:00+08:00'],
    ['ends', '2026-11-21T11:00:00+08:00'],
    ['topic', 'account'],
    ['minutes', '5'],
    ['order', '1'],
    ['draft', 'true'],
    ['pinned', 'true'],
    ['aliases', '["another word"]'],
    ['related', '[faq/forgot-password]'],
  ])('is shown as it is written: %s', (key, sample) => {
    const line = `1: "${key}" is missing (expected text). Add, for example, ${key}: ${sample}.`;
    expect(said({ [key]: z.string() }, '')).toEqual([line]);
  });

  test('whose values each folder has of its own is sought where they stand', () => {
    expect(said({ category: z.string() }, '')).toEqual([
      '1: "category" is missing (expected text). Add category: the id of a category under "announcements" in site.yaml.',
    ]);
  });

  test('of another name is named, with its place', () => {
    expect(said({ brand: z.object({ name: z.string() }) }, 'brand:\n  x: 1\n')).toEqual([
      '1: "brand.name" is missing (expected text). Add name.',
    ]);
  });
});

describe('a value that is empty', () => {
  test.each([
    ['title: ""', '1: "title" is empty. Write, for example, title: "How do I change my e-mail?".'],
    ['name: " "', '1: "name" is empty. Write something after name:.'],
    ['name:', '1: "name" is empty (expected text). Write something after name:.'],
  ])('is told: %s', (yaml, line) => {
    const [key = ''] = yaml.split(':');
    expect(said({ [key]: text }, yaml)).toEqual([line]);
  });
});

describe('a value of another type', () => {
  test.each<[string, z.ZodType, string]>([
    ['5', z.string(), '(found 5, expected text). Put the value in quotation marks.'],
    ['[]', z.string(), '(found an empty list, expected text). Put the value in quotation marks.'],
    ['[a]', z.string(), '(found a list, expected text). Put the value in quotation marks.'],
    [
      '{ a: 1 }',
      z.string(),
      '(found keys with values, expected text). Put the value in quotation marks.',
    ],
    ['"5"', z.number(), '(found "5", expected a number). Write it without quotation marks.'],
    ['true', z.number(), '(found true, expected a number). Write a number.'],
    ['1.5', z.int(), '(found 1.5, expected a whole number). Write a whole number.'],
    [
      '"yes"',
      z.boolean(),
      '(found "yes", expected true or false). Write k: true or k: false, without quotation marks.',
    ],
    ['a', z.array(z.string()), '(found "a", expected a list). Write k: [one, another].'],
    ['5', z.object({}), '(found 5, expected keys with values). Write keys with values.'],
    [
      '5',
      z.record(z.string(), z.string()),
      '(found 5, expected keys with values). Write keys with values.',
    ],
    ['5', z.date(), '(found 5, expected date). Write date.'],
  ])('such as %s is told', (value, schema, rest) => {
    expect(said({ k: schema }, `k: ${value}`)).toEqual([`1: "k" has the wrong type ${rest}`]);
  });
});

describe('a value that is not accepted', () => {
  test.each<[string, z.ZodType, string, string]>([
    [
      'one of several is meant',
      z.enum(['info', 'major']),
      'k: mayor',
      '"k" is not one of the values that it can have (found "mayor", expected info, major). Did you mean "major"?',
    ],
    [
      'none of several is near',
      z.enum(['info', 'major']),
      'k: 12345',
      '"k" is not one of the values that it can have (found 12345, expected info, major). Write one of them.',
    ],
    [
      'too small',
      z.number().min(1),
      'k: 0',
      '"k" is out of range (found 0, expected at least 1). Correct the value.',
    ],
    [
      'not more',
      z.number().gt(1),
      'k: 1',
      '"k" is out of range (found 1, expected more than 1). Correct the value.',
    ],
    [
      'too large',
      z.number().max(9),
      'k: 10',
      '"k" is out of range (found 10, expected at most 9). Correct the value.',
    ],
    [
      'a list too short',
      z.array(z.string()).min(1),
      'k: []',
      '"k" is out of range (found an empty list, expected at least 1). Correct the value.',
    ],
    [
      'text too short',
      z.string().min(3),
      'k: ab',
      '"k" is out of range (found "ab"). Correct the value.',
    ],
    [
      'no e-mail address',
      z.email(),
      'k: ab',
      '"k" is not an e-mail address (found "ab"). Correct the value.',
    ],
    [
      'no web address',
      z.url(),
      'k: ab',
      '"k" is not a web address (found "ab"). Write the whole address, such as https://kumo.example/app.',
    ],
    [
      'of another form, of which zod says no sentence',
      z.string().regex(/^x/),
      'k: ab',
      '"k" has the wrong type (found "ab"). Correct the value.',
    ],
    [
      'of another form, in the schema’s own sentence',
      z.string().regex(/^x/, { error: 'names no such thing' }),
      'k: ab',
      '"k" names no such thing (found "ab"). Correct the value.',
    ],
    [
      'held against another key',
      z.string().regex(/^x/, { error: '"k" and "l" differ' }),
      'k: ab',
      '"k": "k" and "l" differ (found "ab"). Correct the value.',
    ],
    [
      'a key of another form',
      z.record(z.string().regex(/^[a-z]+$/, { error: 'is not a name' }), z.string()),
      'k: { A1: b }',
      '"k.A1" is not a name. Rename the key: lower-case letters, digits and _.',
    ],
  ])('is told: %s', (_name, schema, yaml, line) => {
    expect(said({ k: schema }, yaml)).toEqual([`1: ${line}`]);
  });

  test('is shown as it is written, where there is a sample', () => {
    expect(said({ minutes: z.number().min(1) }, 'minutes: 0')).toEqual([
      '1: "minutes" is out of range (found 0, expected at least 1). Write, for example, minutes: 5.',
    ]);
  });

  test('is named by its place in lists and keys, on its line', () => {
    const shape = { urgent: z.array(z.object({ label: z.record(z.string(), text) })) };
    expect(said(shape, 'urgent:\n  - label:\n      en: a\n  - label:\n      en: ""\n')).toEqual([
      '5: "urgent[1].label.en" is empty. Write something after en:.',
    ]);
  });
});

describe('a key that cannot stand here', () => {
  test('is told with those that can', () => {
    expect(said({ title: text, topic: text }, 'title: a\ntopic: b\ntopik: c\n')).toEqual([
      '3: "topik" is not a key that can stand here (expected one of title, topic). Did you mean "topic"?',
    ]);
  });

  test('is held against those of its own place where it is nested', () => {
    expect(
      said({ brand: z.strictObject({ name: text }) }, 'brand:\n  name: a\n  nam: b\n'),
    ).toEqual([
      '3: "brand.nam" is not a key that can stand here (expected one of name). Did you mean "name"?',
    ]);
  });
});

describe('a key that was misspelt', () => {
  const strict = z.strictObject({
    rows: z.array(z.strictObject({ replyHours: z.number(), label: z.string() })),
  });
  const said = (yaml: string) => {
    const { value, lines } = readYaml(yaml);
    const { error } = strict.safeParse(value);
    return schemaFindings(error?.issues ?? [], value, lines, strict.shape).map(
      ({ line, message, fix }) => `${line}: ${message}. ${fix}`,
    );
  };

  test('is said once, with the key that is meant', () => {
    expect(said('rows:\n  - replyhours: 24\n    label: A')).toEqual([
      '2: "rows[0].replyhours" is not a key that can stand here. Did you mean "replyHours"?',
    ]);
    expect(
      said('rows:\n  - replyHours: 24\n    label: A\n  - lable: B\n    replyHours: 1'),
    ).toEqual(['4: "rows[1].lable" is not a key that can stand here. Did you mean "label"?']);
  });

  test('is not confused with one that is missing and far from it', () => {
    expect(said('rows:\n  - colour: 24\n    label: A')).toEqual([
      '2: "rows[0].replyHours" is missing. Add replyHours.',
      '2: "rows[0].colour" is not a key that can stand here. Remove the line.',
    ]);
  });
});
