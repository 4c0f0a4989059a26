import { describe, expect, test } from 'vitest';
import { faultsIn, temporaryContent, term } from '../temporary-content.ts';

describe('the source of an entry', () => {
  test('can be any language in which it is written', async () => {
    const folder = temporaryContent({
      'glossary/en/fee.mdx': term('A.'),
      'glossary/ja/fee.mdx': term('A.', 'source: ja\n'),
    });
    expect(await faultsIn(folder)).toEqual([]);
  });

  test('is there', async () => {
    const folder = temporaryContent({
      'glossary/en/fee.mdx': term('A.', 'source: ja\n'),
      'glossary/ko/fee.mdx': term('A.'),
    });
    expect(await faultsIn(folder)).toEqual([
      'glossary/en/fee.mdx:5: the entry is not there in the language of its source (found "ja", expected one of en, ko). Name a language in which the entry is written, or remove the line.',
    ]);
  });

  test('is one', async () => {
    const folder = temporaryContent({
      'glossary/en/fee.mdx': term('A.', 'source: ja\n'),
      'glossary/ja/fee.mdx': term('A.', 'source: en\n'),
    });
    expect(await faultsIn(folder)).toEqual([
      'glossary/en/fee.mdx:5: glossary/ja/fee.mdx names another source (found "ja", expected "en"). Let one of the two say it and remove the line from the other.',
      'glossary/ja/fee.mdx:5: glossary/en/fee.mdx names another source (found "en", expected "ja"). Let one of the two say it and remove the line from the other.',
    ]);
  });

  test('is a language of the site', async () => {
    const folder = temporaryContent({ 'glossary/en/fee.mdx': term('A.', 'source: fr\n') });
    expect((await faultsIn(folder)).join('\n')).toMatch(/fee\.mdx:5: .*source/);
  });
});

describe('a record that was written by hand', () => {
  test('has a digest that is one', async () => {
    const record = 'translation:\n  from: en\n  on: 2026-11-01\n  head: 1a2b3c4d\n';
    const folder = temporaryContent({
      'glossary/en/fee.mdx': term('A.'),
      'glossary/ja/fee.mdx': term('A.', record),
    });
    expect((await faultsIn(folder)).join('\n')).toMatch(
      /glossary\/ja\/fee\.mdx:8: .*is not a digest as "translate --done" writes it/,
    );
  });
});

describe('<Safety>', () => {
  test.each<[string, string]>([
    ['in a sentence', 'A <Safety>Never tell it.</Safety> B'],
    ['around paragraphs', '<Safety>\n\nNever **tell** it.\n\n</Safety>'],
    ['in a step', '<Steps>\n\n1. A <Safety>Never.</Safety>\n\n</Steps>'],
  ])('may stand %s', async (_where, body) => {
    const folder = temporaryContent({ 'glossary/en/fee.mdx': term(body) });
    expect(await faultsIn(folder)).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['is not empty', '<Safety></Safety>', /fee\.mdx:7: <Safety> is empty/],
    ['holds no heading', '<Safety>\n\n## A\n\nB\n\n</Safety>', /<Safety> holds a heading, steps/],
    ['has no attribute', '<Safety type="a">B</Safety>', /the attribute type of <Safety> is not/],
  ])('%s', async (_what, body, says) => {
    const folder = temporaryContent({ 'glossary/en/fee.mdx': term(body) });
    expect((await faultsIn(folder)).join('\n')).toMatch(says);
  });
});
