import { describe, expect, test } from 'vitest';
import { emptyBodyRule, headingsAloneWarnings } from '../../../../src/checks/rules/empty-body.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const content = (body: string, file = 'faq/en/fees.mdx') =>
  contentOf({ [file]: entryText('title: Fees', body) });

describe('an entry without text', () => {
  const said = (body: string, file?: string) => linesOf(emptyBodyRule, content(body, file));
  const nothing = (file: string) =>
    `${file}:1: the entry has no text below its frontmatter (expected an answer). Write it below the second line of dashes, or delete the file.`;

  test.each(['faq', 'tutorials', 'announcements'])('is a fault in %s', (collection) => {
    const file = `${collection}/en/fees.mdx`;
    expect(said('', file)).toEqual([nothing(file)]);
  });

  test.each(['glossary', 'topics'])('may stand in %s', (collection) => {
    expect(said('', `${collection}/en/fees.mdx`)).toEqual([]);
  });

  test.each(['\n \n', '{/* nothing yet */}', '<kbd></kbd>', '---'])(
    'holds no more than %j',
    (body) => expect(said(body)).toEqual([nothing('faq/en/fees.mdx')]),
  );

  test.each(['Text.', '## Heading', '![Form](../../images/a.png)', '`code`', '{x + }'])(
    'is none where it holds %s',
    (body) => expect(said(body)).toEqual([]),
  );

  test('is none where it cannot be read', () => {
    expect(said(`${'> '.repeat(120)}a`)).toEqual([]);
  });
});

describe('headings alone', () => {
  const said = (body: string) => linesOf(headingsAloneWarnings, content(body));

  test('are told at the first of them', () => {
    expect(said('{/* soon */}\n\n## One\n\n### Two')).toEqual([
      'faq/en/fees.mdx:7: the entry holds headings and no text (expected an answer below them). Write below each heading what it promises, or delete it.',
    ]);
  });

  test.each([
    '',
    'Text alone.',
    'Text.\n\n## One',
    '## One\n\nText.\n\n## Two',
    '## One\n\n![Form](../../images/a.png)',
    '## One\n\n{x + }',
    `## One\n\n${'> '.repeat(120)}a`,
  ])('are none in %j', (body) => {
    expect(said(body)).toEqual([]);
  });
});
