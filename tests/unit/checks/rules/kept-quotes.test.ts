import { describe, expect, test } from 'vitest';
import { keptQuoteWarnings } from '../../../../src/checks/rules/kept-quotes.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const said = (frontmatter: string) =>
  linesOf(keptQuoteWarnings, contentOf({ 'faq/en/fees.mdx': entryText(frontmatter) }));
const warning = (line: number, key: string, found: string, plain: string) =>
  `faq/en/fees.mdx:${line}: the quotation marks around "${key}" are shown to readers (found "${found}", expected "${plain}"). Delete them, or put the value in straight quotation marks: "…".`;

describe('quotation marks that are shown', () => {
  test.each([
    '“Fees”',
    '”Fees”',
    '„Fees“',
    '‘Fees’',
    '’Fees’',
    '«Fees»',
    '＂Fees＂',
    '＇Fees＇',
    '“F”',
    '‘It’s free’',
    "“It's free”",
  ])('stand around %s', (value) => {
    expect(said(`title: ${value}`)).toEqual([warning(2, 'title', value, value.slice(1, -1))]);
  });

  test('stand within those of YAML', () => {
    expect(said(`title: '"Fees"'`)).toEqual([warning(2, 'title', '"Fees"', 'Fees')]);
    expect(said(`title: "'Fees'"`)).toEqual([warning(2, 'title', "'Fees'", 'Fees')]);
    expect(said('title: " “Fees” "')).toEqual([warning(2, 'title', '“Fees”', 'Fees')]);
  });

  test('stand around items of a list, each on its line', () => {
    expect(said('title: “A”\naliases:\n  - b\n  - “C”\n  - 5')).toEqual([
      warning(2, 'title', '“A”', 'A'),
      warning(5, 'aliases', '“C”', 'C'),
    ]);
  });
});

test.each([
  'Fees',
  '“Fees',
  'Fees”',
  '“Fees»',
  '“Fees” and costs',
  '“A” and “B”',
  '‘A’ and ‘B’',
  '“the ‘fee’”',
  '“5’ long”',
  '“a ’b”',
  '“”',
  '「Fees」',
  '5',
  '',
  '{ a: “b” }',
])('a value that keeps what it means: %s', (value) => {
  expect(said(`title: ${value}`)).toEqual([]);
});
