import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import type { Strings } from '../../../../src/reading/strings.ts';
import { missingKeys, stringFindings } from '../../../../src/checks/rules/string-values.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';

type Values = Record<string, unknown>;

/** Strings as they are read, a key a line from line 2 on. */
function strings(values: Values): Strings {
  const keys = Object.keys(values);
  const lines = new Map([['', 1], ...keys.map((key, at): [string, number] => [key, at + 2])]);
  return { values: new Map(Object.entries(values)), lines, findings: [] };
}

const said = (own: Values, english: Values, locale: Locale = 'zh') =>
  stringFindings(strings(own), strings(english), locale).map((finding) =>
    formatFault({ file: '', ...finding }).slice(1),
  );

const missing = (own: Values, english: Values, locale: Locale = 'zh') =>
  missingKeys(strings(own), strings(english), locale);

describe('a key', () => {
  test('that is missing is known', () => {
    const english = { 'search.label': 'Search', 'search.ask': 'Ask' };
    expect(missing({ 'search.label': '搜索' }, english)).toEqual(['search.ask']);
    expect(said({ 'search.label': '搜索' }, english)).toEqual([]);
  });

  test('that the site does not have is told, with the one that is meant', () => {
    expect(said({ lable: '搜索', x: 'y' }, { label: 'Search' })).toEqual([
      '2: "lable" is not a key of the site (expected the keys of ui/en.json). Did you mean "label"?',
      '3: "x" is not a key of the site (expected the keys of ui/en.json). Remove the line.',
    ]);
  });
});

describe('plural forms', () => {
  const english = { n_one: '{{count}} result', n_other: '{{count}} results' };

  test.each<[Locale, Values, string[]]>([
    ['zh', { n_other: '{{count}} 条' }, []],
    ['zh', { n_one: '{{count}} 条', n_other: '{{count}} 条' }, []],
    ['en', { n_one: 'A result', n_other: '{{count}} results' }, []],
    ['en', { n_other: '{{count}} results' }, ['n_one']],
    ['ko', { n_one: '{{count}}건' }, ['n_other']],
  ])('are those of the language: %s %j', (locale, own, expected) => {
    expect(missing(own, english, locale)).toEqual(expected);
    expect(said(own, english, locale)).toEqual([]);
  });

  test('are held against their own, else against the other one', () => {
    expect(said({ n_other: '結果' }, english, 'ja')).toEqual([
      '2: the variables of "n_other" differ from the English (found none, expected {{count}}). Write the variables in double braces as the English has them.',
    ]);
    expect(said({ n_one: '{{n}}', n_other: 'Many' }, { n_other: 'Many' }, 'en')).toEqual([
      '2: the variables of "n_one" differ from the English (found {{n}}, expected none). Write the variables in double braces as the English has them.',
    ]);
  });

  test('of English that English has but once stand for the other forms', () => {
    expect(missing({ n_one: 'One' }, { n_other: 'Many' }, 'en')).toEqual(['n_other']);
    expect(missing({ n_other: 'Many' }, { n_other: 'Many' }, 'en')).toEqual(['n_one']);
  });

  test('are none where no other form stands beside them', () => {
    expect(missing({ step_one: '第一步' }, { step_one: 'Step one' })).toEqual([]);
    expect(missing({}, { step_one: 'Step one', one_other_x: 'X' })).toEqual([
      'step_one',
      'one_other_x',
    ]);
  });
});

describe('a value', () => {
  test.each<[unknown, string]>([
    [3, 'has the wrong type (found 3, expected text). Put the value in quotation marks.'],
    [null, 'has the wrong type (found null, expected text). Put the value in quotation marks.'],
    ['', 'is empty (expected text). Write the translation.'],
    [' \n', 'is empty (expected text). Write the translation.'],
  ])('that is no text is told: %j', (value, words) => {
    expect(said({ a: value }, { a: 'Search' })).toEqual([`2: "a" ${words}`]);
  });

  test('is held against English text alone', () => {
    expect(said({ a: '搜索' }, { a: 5 })).toEqual([]);
  });
});

describe('variables', () => {
  const differ = (found: string, expected: string) => [
    `2: the variables of "a" differ from the English (found ${found}, expected ${expected}). Write the variables in double braces as the English has them.`,
  ];

  test.each([
    ['{{n}} 条', '{{count}} results', differ('{{n}}', '{{count}}')],
    ['条', '{{count}} results', differ('none', '{{count}}')],
    ['{{n}} 条', 'Results', differ('{{n}}', 'none')],
    ['{{a}} 条', '{{a}} of {{b}}', differ('{{a}}', '{{a}} {{b}}')],
    ['{{b}}{{a}}{{c}}', '{{a}} of {{b}}', differ('{{b}} {{a}} {{c}}', '{{a}} {{b}}')],
    ['{{b}} 条 {{a}}', '{{a}} of {{b}}', []],
    ['{{ n }}，{{- m, number}}', '{{n, number}} and {{m}}', []],
    ['{n}', 'Text', []],
  ])('are those of English: %s, %s', (own, english, expected) => {
    expect(said({ a: own }, { a: english })).toEqual(expected);
  });

  test('may leave out the count where the form says it, and no other', () => {
    const forms = (one: string) => ({ a_one: one, a_other: '{{count}} {{b}}' });
    expect(said(forms('A {{b}}'), forms('{{count}} {{b}}'), 'en')).toEqual([]);
    expect(said(forms('{{count}}'), forms('{{count}} {{b}}'), 'en')).toHaveLength(1);
    expect(said({ a_one_x: 'X' }, { a_one_x: '{{count}}' }, 'en')).toHaveLength(1);
    for (const form of ['zero', 'two'])
      expect(said({ [`b_${form}`]: '无' }, { [`b_${form}`]: '{{count}}' })).toEqual([]);
  });
});

describe('a value that is as in English', () => {
  const untranslated = (value: string) => [
    `2: "a" is not translated (found "${value}", expected text in the language of the file). Translate it.`,
  ];

  test.each<Locale>(['zh', 'ja', 'ko'])('is told in %s', (locale) => {
    expect(said({ a: 'Ask us' }, { a: 'Ask us' }, locale)).toEqual(untranslated('Ask us'));
  });

  test.each([
    'UID',
    'Wenda',
    'A',
    'a b',
    '{{count}}',
    '{{some name}}',
    'help@example.com',
    'https://x.example/page',
    'x.example',
    '/some/page',
    '@wenda',
    'USDT · {{ n }} · fees/',
    '搜索 now',
  ])('may be a name or an address: %s', (value) => {
    expect(said({ a: value }, { a: value })).toEqual([]);
  });

  test.each(['Ask us', 'no', 'a. to', 'x.example and', 'see/this and', 'go.'])(
    'is no name where a word is in small letters: %s',
    (value) => expect(said({ a: value }, { a: value })).toEqual(untranslated(value)),
  );

  test('is right in English, and where it is another text', () => {
    expect(said({ a: 'Ask us' }, { a: 'Ask us' }, 'en')).toEqual([]);
    expect(said({ a: 'Ask me' }, { a: 'Ask us' })).toEqual([]);
  });
});
