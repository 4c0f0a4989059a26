import { describe, expect, test } from 'vitest';
import { blockSlipWarnings } from '../../../../src/checks/rules/block-slips.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

/** What is said of a body that begins on line 5. */
const said = (body: string) =>
  linesOf(blockSlipWarnings, contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) })).map(
    (line) => line.replace('faq/en/fees.mdx:', ''),
  );

const open = (line: number, found: string) =>
  `${line}: the code is opened and not closed, so that all below it is code (found "${found}", expected a line of \`\`\` below the code). Write the same marks on a line of their own where the code ends.`;
const underlined = (line: number, found: string) =>
  `${line}: the line of dashes below this text makes a heading of it (found "${found}", expected ## Heading, or a blank line above the dashes). Leave a blank line above the dashes, or write the heading with #.`;

describe('code', () => {
  test.each<[string, string, string[]]>([
    ['without its end', 'a\n\n```js\nb\n', [open(7, '```js')]],
    ['of one line', '```', [open(5, '```')]],
    ['without its end in tildes', '~~~\nb\n\nc', [open(5, '~~~')]],
    ['with fewer marks at its end', '````\nb\n```', [open(5, '````')]],
    ['with other marks at its end', '```\nb\n~~~', [open(5, '```')]],
    ['with marks behind other text', '```\nb ```', [open(5, '```')]],
    ['without its end in a quotation', '> ```\n> b\n\nc', [open(5, '```')]],
    ['without its end in a list', '- ```\n  b\n\nc', [open(5, '```')]],
    ['without its end, twice', '> ```\n\n```', [open(5, '```'), open(7, '```')]],
  ])('is open %s', (_name, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each([
    '```\nb\n```',
    '```\n```',
    '```\nb\n`````',
    '~~~\nb\n~~~  \n',
    '> ```\n> b\n> ```',
    '> \t```\n> ```',
    '- a\n\n  ```\n  b\n  ```',
    '`b`',
    '```\n```\n\n```\n```',
  ])('has its end: %j', (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('a heading', () => {
  test.each<[string, string, string[]]>([
    ['by dashes', 'a\n---', [underlined(5, 'a')]],
    ['by one dash', 'a\n-', [underlined(5, 'a')]],
    ['by equals signs', 'a\n===', [underlined(5, 'a')]],
    ['with blanks around the dashes', 'a\n  --- \t', [underlined(5, 'a')]],
    ['of two lines', 'x\n\na\nb\n---', [underlined(7, 'a')]],
    ['in a quotation', '> a\n> ---', [underlined(5, 'a')]],
  ])('is made %s', (_name, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each(['## a', '## a\n\n---', 'a\n\n---', '## -', '## a ---', '## a =', '- a\n- b'])(
    'is none, or is meant: %j',
    (body) => expect(said(body)).toEqual([]),
  );
});

test('code is told before headings', () => {
  expect(said('a\n---\n\n```')).toEqual([open(8, '```'), underlined(5, 'a')]);
});
