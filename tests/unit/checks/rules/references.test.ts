import { describe, expect, test } from 'vitest';
import { referenceRule } from '../../../../src/checks/rules/references.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

/** What is said of a body that begins on line 5. */
const said = (body: string) =>
  linesOf(referenceRule, contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) })).map(
    (line) => line.replace('faq/en/fees.mdx:', ''),
  );
const footnote = (line: number, label: string) =>
  `${line}: the footnote is not there (found "[^${label}]", expected a line that begins with [^${label}]:). Add a line at the end: [^${label}]: text of the footnote.`;
const link = (line: number, label: string) =>
  `${line}: the address of a link is not there (found "[${label}]", expected a line that begins with [${label}]:). Add a line at the end, [${label}]: https://…, or write \\[ if it is meant as text.`;

describe('a footnote', () => {
  test.each<[string, string[]]>([
    ['a[^1]', [footnote(5, '1')]],
    [
      'a\nb[^note] c[^long-name]\n\nd[^x]',
      [footnote(6, 'note'), footnote(6, 'long-name'), footnote(8, 'x')],
    ],
    ['a[^1] b[^2]\n\n[^2]: two', [footnote(5, '1')]],
  ])('is not there: %j', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each(['a[^1]\n\n[^1]: one', '\\[^1]', '`[^1]`', '[^a b]', '[^]', '[1]', '```\n[^1]\n```'])(
    'is there, or is none: %j',
    (body) => expect(said(body)).toEqual([]),
  );
});

describe('the address of a link', () => {
  test.each<[string, string[]]>([
    ['[text][fees]', [link(5, 'fees')]],
    ['a\nsee [the text][the fees], [b][c]', [link(6, 'the fees'), link(6, 'c')]],
    ['[text][1a]', [link(5, '1a')]],
    ['[text][1]', [link(5, '1')]],
    ['[text][12]', [link(5, '12')]],
    ['费[用][费]', [link(5, '费')]],
    ['([text][fees])', [link(5, 'fees')]],
    ['[text][a\\]b]', []],
  ])('is not there: %j', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each([
    '[text][fees]\n\n[fees]: /en/faq/fees/',
    'a[i][j]',
    'B[i][j]',
    '_[i][j]',
    'x9[i][j]',
    '[text\\][fees]',
    '[text][fees\\]',
    '[text] [fees]',
    '[text][]',
    '[text][[fees]]',
    '`[text][fees]`',
  ])('is there, or is none: %j', (body) => {
    expect(said(body)).toEqual([]);
  });
});
