import { describe, expect, test } from 'vitest';
import { blockRule } from '../../../../src/checks/rules/blocks.ts';
import { elementRule } from '../../../../src/checks/rules/elements.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const content = (body: string) => contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) });
const said = (body: string) => linesOf(elementRule, content(body)).map(short);
const ofBlocks = (body: string) => linesOf(blockRule, content(body)).map(short);

function short(line: string): string {
  return line.replace('faq/en/fees.mdx:', '');
}

describe('an element', () => {
  test.each([
    '<details open>\n<summary>a</summary>\nb\n</details>',
    '<ruby lang="ja">漢<rt>かん</rt></ruby>',
    '<abbr title="Know your customer">KYC</abbr>',
    'a<br/>b',
    '<Callout type="note">\n\na\n\n</Callout>',
    'H<sub>2</sub>',
  ])('may stand here: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('that may not is told, wherever it stands', () => {
    expect(said('a <b>c</b>\n\n<div>\n\nd\n\n</div>')).toEqual([
      expect.stringMatching(
        /^7: <div> is not an element .* Remove the tag and leave an empty line/,
      ),
      expect.stringMatching(/^5: <b> is not an element .* Write \*\*text\*\*\.$/),
    ]);
    expect(said('<>a</>')).toEqual([
      '5: an empty tag <> is no element. Write \\<> if it is meant as text.',
    ]);
  });
});

describe('an attribute', () => {
  const notAllowed = (written: string, found: string, expected: string, fix: string) =>
    `5: the attribute ${written} is not allowed (found "${found}", expected ${expected}). ${fix}`;

  test.each([
    ['<kbd id="a">b</kbd>', 'id of <kbd>', 'id="a"', 'one of lang', 'Remove it.'],
    ['<kbd lnag="a">b</kbd>', 'lnag of <kbd>', 'lnag="a"', 'one of lang', 'Did you mean "lang"?'],
    ['<kbd hidden>b</kbd>', 'hidden of <kbd>', 'hidden=""', 'one of lang', 'Remove it.'],
    [
      '<abbr titel="a">b</abbr>',
      'titel of <abbr>',
      'titel="a"',
      'one of title, lang',
      'Did you mean "title"?',
    ],
    [
      '<Steps lang="a">\n\n1. b\n\n</Steps>',
      'lang of <Steps>',
      'lang="a"',
      'no attribute',
      'Remove it.',
    ],
    [
      '<Callout type="note" lang="a">\n\nb\n\n</Callout>',
      'lang of <Callout>',
      'lang="a"',
      'one of type',
      'Remove it.',
    ],
    ...['onclick', 'ONLOAD', 'onLang'].map((name) => [
      `<kbd ${name}="a()">b</kbd>`,
      `${name} of <kbd>`,
      `${name}="a()"`,
      'one of lang',
      'Remove it: content is not code.',
    ]),
    ...['style', 'class', 'className', 'align', 'COLOR'].map((name) => [
      `<kbd ${name}="a">b</kbd>`,
      `${name} of <kbd>`,
      `${name}="a"`,
      'one of lang',
      'Remove it: the site decides how things look.',
    ]),
    ...['button', 'mystyle', 'classes'].map((name) => [
      `<kbd ${name}="a">b</kbd>`,
      `${name} of <kbd>`,
      `${name}="a"`,
      'one of lang',
      'Remove it.',
    ]),
    [
      `<kbd id="${'a'.repeat(40)}">b</kbd>`,
      'id of <kbd>',
      `id="${'a'.repeat(36)}…`,
      'one of lang',
      'Remove it.',
    ],
  ])('that may not stand here is told: %s', (body, written, found, expected, fix) => {
    expect(said(body as string)).toEqual([
      notAllowed(written as string, found as string, expected as string, fix as string),
    ]);
  });

  test.each(['title=""', 'title=" "', 'title'])('says something: %s', (attribute) => {
    expect(said(`<abbr ${attribute}>b</abbr>`)).toEqual([
      '5: the attribute title of <abbr> is empty (expected a value). Write title="…", or remove it.',
    ]);
  });

  test('may be empty where it only has to stand there, or another rule tells it', () => {
    expect(said('<details open="">\n<summary>a</summary>\nb\n</details>')).toEqual([]);
    expect(said('<Callout type="">\n\na\n\n</Callout>')).toEqual([]);
  });

  test.each([
    ['<kbd lang={a}>b</kbd>', 'the attribute lang of <kbd> is code'],
    ['<kbd id={a}>b</kbd>', 'the attribute id of <kbd> is code'],
    ['<kbd {...a}>b</kbd>', '<kbd> holds code in braces'],
  ])('is no code: %s', (body, message) => {
    expect(said(body)).toEqual([
      `5: ${message} (expected a value in quotation marks). Write name="value".`,
    ]);
  });
});

describe('steps', () => {
  const steps = (inner: string) => ofBlocks(`<Steps>\n\n${inner}\n\n</Steps>`);
  const wrong = (found: string, fix: string) => [
    `5: <Steps> holds one numbered list (found ${found}, expected 1. …, 2. … with an empty line above and below). ${fix}`,
  ];
  const begin =
    'Begin each step with 1. and leave an empty line after <Steps> and before </Steps>.';

  test('hold one numbered list', () => {
    expect(steps('1. a\n2. b')).toEqual([]);
    expect(steps('Before.\n\n1. a\n\n   - b\n\n   1. c')).toEqual([]);
    expect(steps('a')).toEqual(wrong('no numbered list', begin));
    expect(steps('- a')).toEqual(wrong('no numbered list', begin));
    expect(steps('1. a\n\nb\n\n2. c')).toEqual(
      wrong(
        '2 numbered lists',
        'Indent by three spaces what belongs to a step, so that the list goes on.',
      ),
    );
  });
});

describe('a callout', () => {
  const types = 'note, safe, warning, danger';
  const empty = '5: <Callout> is empty (expected text). Write what it should say, or remove it.';
  const noType = `5: <Callout> has no type (expected ${types}). Write <Callout type="note">.`;
  const wrong = (type: string, fix: string) =>
    `5: the type of <Callout> does not exist (found "${type}", expected ${types}). ${fix}`;

  test.each<[string, string[]]>([
    ['<Callout type="note">\n\na\n\n</Callout>', []],
    ['<Callout type="danger">\n\n`a`\n\n</Callout>', []],
    ['<Callout type="safe">\n\n![a](../../images/a.png)\n\n</Callout>', []],
    ['<Callout type="safe">\n\n![a][b]\n\n</Callout>\n\n[b]: ../../images/a.png', []],
    ['<Callout type={a}>\n\nb\n\n</Callout>', []],
    ['<Callout type="note">\n\n## a\n\n</Callout>', []],
    ['<Callout type="note">\n\n{/* a */}\n\n</Callout>', [empty]],
    ['<Callout type="note"></Callout>', [empty]],
    ['<Callout>\n\na\n\n</Callout>', [noType]],
    ['<Callout />', [empty, noType]],
    ['<Callout type="dagner">\n\na\n\n</Callout>', [wrong('dagner', 'Did you mean "danger"?')]],
    ['<Callout type="blue-ish">\n\na\n\n</Callout>', [wrong('blue-ish', 'Write one of them.')]],
    ['<Callout type>\n\na\n\n</Callout>', [wrong('', 'Write one of them.')]],
    ['<Callout type="">\n\na\n\n</Callout>', [wrong('', 'Write one of them.')]],
    ['<kbd></kbd>', []],
  ])('says something, of a type that exists: %j', (body, expected) => {
    expect(ofBlocks(body)).toEqual(expected);
  });
});
