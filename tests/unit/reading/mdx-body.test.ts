import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { readMdx } from '../../../src/reading/mdx-body.ts';

const read = (body: string) => readMdx(body, '/glossary/en/fee.mdx');

/** What an editor reads of a body: line and column, and the words. */
function said(body: string): string[] {
  return read(body).findings.map((finding) => {
    const words = formatFault({ file: '', ...finding }).replace(/^:\d+: /, '');
    return `${finding.line}:${finding.column} ${words}`;
  });
}

const allowed =
  'details, summary, ruby, rt, rp, kbd, abbr, br, sub, sup, Steps, Callout, Safety, Fact';
const comment = 'an HTML comment cannot stand here';
const toComment = 'expected {/* … */}). Write {/* comment */}.';
const address = 'an address in angle brackets cannot stand here';
const lostBrace = 'a brace is opened and not closed';
const writeBrace = 'Write \\{ for a brace in the text.';
const code = 'braces hold code';
const writeBraces = 'expected text). Write \\{ and \\} for braces in the text.';
const writeEnd = 'Write > at the end of the tag; if it is meant as text, write \\<.';

const lessThan = (found: string) =>
  `a "<" in the text is read as a tag (found "${found}"). Write \\< or &lt;.`;
const unclosedHere = (name: string) =>
  `<${name}> is not closed where it was opened (found no closing tag, expected </${name}>). Write </${name}> in the same paragraph or step; around paragraphs, put both tags on lines of their own with an empty line between tag and text.`;
const unclosed = (name: string, found: string) =>
  `<${name}> is not closed (found ${found}, expected </${name}>). Write </${name}> where it ends.`;
const stray = (name: string) =>
  `</${name}> closes what was not opened, or was opened in another paragraph (found "</${name}>", expected <${name}> before it). Write <${name}> before it with an empty line between tag and text, or remove it.`;
const statement = (line: string) =>
  `a paragraph that begins with "${line.slice(0, 6)}" is read as code (found "${line}", expected text). Remove it, or begin the sentence with another word or a capital letter.`;
const forbidden = (name: string, fix: string, found?: string) =>
  `<${name}> is not an element that content may use (${found ? `found "${found}", ` : ''}expected Markdown, or one of ${allowed}). ${fix}`;
const noBlock = (name: string, fix: string, found?: string) =>
  `<${name}> is not a writing block that content may use (${found ? `found "${found}", ` : ''}expected one of ${allowed}). ${fix}`;

type Case = [what: string, body: string, said: string[]];

describe('what looks like a tag', () => {
  test.each<Case>([
    ['is less than', 'Fees <1 %', [`1:6 ${lessThan('<1 %')}`]],
    [
      'is less than, time and again',
      'Below\n\n<1 and <2',
      [`3:1 ${lessThan('<1 and <2')}`, `3:8 ${lessThan('<2')}`],
    ],
    [
      'is a comment of HTML',
      'Text.\n\n<!-- note\nin lines -->\n\n<sub>x',
      [`3:1 ${comment} (found "<!-- note", ${toComment}`, `6:1 ${unclosedHere('sub')}`],
    ],
    [
      'is a comment without an end',
      '<!-- note\n\n{x',
      [
        `1:1 ${comment} (found "<!-- note", ${toComment}`,
        `3:1 ${lostBrace} (found "{x"). ${writeBrace}`,
      ],
    ],
    [
      'is a web address',
      'See <https://a.example/x>.',
      [
        `1:5 ${address} (found "<https://a.example/x>", expected [text](address)). Write [text](https://a.example/x).`,
      ],
    ],
    [
      'is a web address in capitals',
      '<FTP://a.example>',
      [
        `1:1 ${address} (found "<FTP://a.example>", expected [text](address)). Write [text](FTP://a.example).`,
      ],
    ],
    [
      'is a mailbox',
      'Ask <help@a.example> or <me@a.example>',
      [
        `1:5 ${address} (found "<help@a.example>", expected [text](address)). Write [text](mailto:help@a.example).`,
        `1:25 ${address} (found "<me@a.example>", expected [text](address)). Write [text](mailto:me@a.example).`,
      ],
    ],
    [
      'is a mailbox with its scheme',
      '<mailto:help@a.example>',
      [
        `1:1 ${address} (found "<mailto:help@a.example>", expected [text](address)). Write [text](mailto:help@a.example).`,
      ],
    ],
    [
      'is empty',
      'See <>text',
      ['1:5 an empty tag <> is no element. Write \\<> if it is meant as text.'],
    ],
    [
      'is a placeholder',
      'Enter <$code> here',
      [
        `1:7 ${forbidden('$code', 'Write it in Markdown; if it is meant as text, write \\<$code>.')}`,
      ],
    ],
  ])('%s', (_what, body, expected) => expect(said(body)).toEqual(expected));

  test.each(['a < b', '1 < 2 > 0', '\\<1', '`<1`', '&lt;1', '```\n<1\n```', '<kbd>a</kbd>'])(
    'may stand here: %j',
    (body) => expect(said(body)).toEqual([]),
  );
});

describe('a tag that is not well written', () => {
  test.each<Case>([
    [
      'lacks quotation marks',
      '<Callout type=note>\n\nText.\n\n</Callout>',
      [
        '1:1 an attribute of <Callout> has no quotation marks (found "<Callout type=note>", expected name="value"). Put the value in quotation marks.',
      ],
    ],
    [
      'lacks a quotation mark, which is no second fault at its end',
      'Press <kbd lang="en>A</kbd>',
      [
        '1:7 a quotation mark in <kbd> is opened and not closed (found "<kbd lang="en>A</kbd>", expected a closing "). Write " at the end of the value.',
      ],
    ],
    [
      'lacks its end',
      'Press <kbd\n\nThen {x',
      [
        `1:7 the tag <kbd> is not well written (found "<kbd", expected <kbd>). ${writeEnd}`,
        `3:6 ${lostBrace} (found "{x"). ${writeBrace}`,
      ],
    ],
    [
      'lacks its end behind others that are whole',
      `<kbd lang="a > b">a</kbd> <abbr title='c > d'>e</abbr> <sup`,
      [`1:56 the tag <sup> is not well written (found "<sup", expected <sup>). ${writeEnd}`],
    ],
    [
      'lacks the end of what closes',
      '<Callout type="note">\n\nText.\n\n</Callout',
      [
        `5:1 the tag <Callout> is not well written (found "</Callout", expected <Callout>). ${writeEnd}`,
      ],
    ],
    [
      'lacks its end below code that is empty',
      "```\n```\n\n<abbr title='<'",
      [
        `4:1 the tag <abbr> is not well written (found "<abbr title='<'", expected <abbr>). ${writeEnd}`,
      ],
    ],
    [
      'lacks its end below a line that begins with code',
      "```a``` b\n\n<abbr title='<'",
      [
        `3:1 the tag <abbr> is not well written (found "<abbr title='<'", expected <abbr>). ${writeEnd}`,
      ],
    ],
    [
      'is cut in the report where it is long',
      'Press <kbd =1>the key of the letter A</kbd>',
      [
        `1:7 the tag <kbd> is not well written (found "<kbd =1>the key of the letter …", expected <kbd>). ${writeEnd}`,
      ],
    ],
    [
      'is one that content may not use',
      'A <b class=x>t</b>',
      [`1:3 ${forbidden('b', 'Write **text**.', '<b class=x>t</b>')}`],
    ],
    [
      'is a block whose name has a slip',
      '<Stepz a=1>t</Stepz>',
      [`1:1 ${noBlock('Stepz', 'Did you mean <Steps>?', '<Stepz a=1>t</Stepz>')}`],
    ],
    [
      'stands below code that has the same mark',
      'Text `<b` and\n<sup',
      [`2:1 the tag <sup> is not well written (found "<sup", expected <sup>). ${writeEnd}`],
    ],
  ])('%s', (_what, body, expected) => expect(said(body)).toEqual(expected));
});

describe('a pair of tags', () => {
  test.each<Case>([
    [
      'is a block without its end',
      '<Steps>\n\n1. a\n',
      [`1:1 ${unclosed('Steps', 'no closing tag')}`],
    ],
    [
      'begins and ends in two paragraphs',
      'Press <kbd>A.\n\nThen </kbd>.',
      [`1:7 ${unclosedHere('kbd')}`],
    ],
    ['begins and ends in two items', '- <kbd>a\n- b</kbd>', [`1:3 ${unclosedHere('kbd')}`]],
    ['begins in a quotation', '> <kbd>a\n\nb</kbd>', [`1:3 ${unclosedHere('kbd')}`]],
    ['begins behind a tab', '\t<kbd>A', [`1:2 ${unclosedHere('kbd')}`]],
    [
      'lacks its end within another',
      '<details>\n\n<kbd>a\n\n</details>\n\n<sub>b',
      [`3:1 ${unclosedHere('kbd')}`, `7:1 ${unclosedHere('sub')}`],
    ],
    ['ends with another name', 'A <kbd>A</sub>', [`1:9 ${unclosed('kbd', '"</sub>"')}`]],
    ['ends with another case', '<kbd>A</KBD>', [`1:7 ${unclosed('kbd', '"</KBD>"')}`]],
    [
      'lacks its end before that of what is around it',
      '<details>\n<Steps>\n\n1. a\n\n</details>',
      [`2:1 ${unclosed('Steps', '"</details>"')}`],
    ],
    [
      'is a line break as HTML has it',
      'A<br>B',
      ['1:2 <br> is not closed (found "<br>", expected <br/>). Write <br/>.'],
    ],
    ['has an end alone', 'A\n\n</Callout>\n\nB', [`3:1 ${stray('Callout')}`]],
    ['has two ends', '<kbd>a</kbd></kbd>', [`1:13 ${stray('kbd')}`]],
    [
      'stands the wrong way round, which is one fault',
      'a </kbd> b <kbd> c',
      [`1:3 ${stray('kbd')}`],
    ],
    ['has a forbidden name and no end', 'A <b>bold', [`1:3 ${forbidden('b', 'Write **text**.')}`]],
    [
      'has a forbidden name and an end alone',
      'A </b>',
      [`1:3 ${forbidden('b', 'Write **text**.', '</b>')}`],
    ],
    [
      'has a forbidden name in two paragraphs, which is one fault',
      'A <b>bold\n\nand</b> more',
      [`1:3 ${forbidden('b', 'Write **text**.')}`],
    ],
    [
      'is a block that does not exist',
      'A\n\n<Chart>\n\nx\n',
      [`3:1 ${noBlock('Chart', 'Write it in Markdown; if it is meant as text, write \\<Chart>.')}`],
    ],
  ])('%s', (_what, body, expected) => expect(said(body)).toEqual(expected));
});

describe('a brace', () => {
  test.each<Case>([
    ['is not closed', 'a\n\n{brace', [`3:1 ${lostBrace} (found "{brace"). ${writeBrace}`]],
    [
      'is not closed behind one that is',
      'a {b} {c',
      [`1:7 ${lostBrace} (found "{c"). ${writeBrace}`],
    ],
    [
      'is not closed behind code',
      '`{` ``a { ` b`` {c',
      [`1:17 ${lostBrace} (found "{c"). ${writeBrace}`],
    ],
    [
      'is not closed below code',
      '```\n{ a\n```\n\n{b',
      [`5:1 ${lostBrace} (found "{b"). ${writeBrace}`],
    ],
    [
      'is not closed below code in tildes',
      '~~~~\n{ a\n~~~~\n{b',
      [`4:1 ${lostBrace} (found "{b"). ${writeBrace}`],
    ],
    [
      'is not closed below code in a quotation',
      '> ```\n> {\n> ```\n\n{b',
      [`5:1 ${lostBrace} (found "{b"). ${writeBrace}`],
    ],
    [
      'is not closed behind an escaped one',
      '\\{ fine { bad',
      [`1:9 ${lostBrace} (found "{ bad"). ${writeBrace}`],
    ],
    [
      'is not closed behind a comment',
      '{/* a */} {b',
      [`1:11 ${lostBrace} (found "{b"). ${writeBrace}`],
    ],
    [
      'is cut in the report where it is long',
      'a {brace that goes on for a good while',
      [`1:3 ${lostBrace} (found "{brace that goes on for a good…"). ${writeBrace}`],
    ],
    [
      'is a comment without an end',
      'a {/* note\nand {x',
      [
        '1:3 a comment is not closed (found "{/* note"). Write */} at its end.',
        `2:5 ${lostBrace} (found "{x"). ${writeBrace}`,
      ],
    ],
    ['holds what is no code', 'a {x + } b', [`1:3 ${code} (found "{x + }", ${writeBraces}`]],
    ['holds braces', 'a {b {c} d e} f', [`1:3 ${code} (found "{b {c} d e}", ${writeBraces}`]],
    [
      'is the address of a heading',
      '## Fees {#fees}',
      [
        `1:9 ${code} (found "{#fees}", expected text). Remove it: a heading gets its address from its text.`,
      ],
    ],
    ['stands in a tag', '<kbd lang="a" {b}>x</kbd>', [`1:15 ${code} (found "{b}", ${writeBraces}`]],
  ])('%s', (_what, body, expected) => expect(said(body)).toEqual(expected));
});

describe('a paragraph that begins like code', () => {
  test.each<Case>([
    ['imports', 'import fees by card', [`1:1 ${statement('import fees by card')}`]],
    ['exports', 'Text.\n\nexport your data\nto a file.', [`3:1 ${statement('export your data')}`]],
    [
      'stands below another',
      'import a\n\nexport b\n',
      [`3:1 ${statement('export b')}`, `1:1 ${statement('import a')}`],
    ],
  ])('%s', (_what, body, expected) => expect(said(body)).toEqual(expected));

  test.each(['Import fees', 'important', 'exporting data', 'to import', 'a\nimport b'])(
    'is text where it only looks like it: %j',
    (body) => expect(said(body)).toEqual([]),
  );
});

describe('what is left of a body', () => {
  test.each([
    ['Fees <1 %', 'Fees  1 %'],
    ['See <https://a.example/>.', 'See  https://a.example/ .'],
    ['A <!-- b\nc --> d', 'A       \n      d'],
    ['A <kbd>b\n\nc</kbd> d', 'A      b\n\nc       d'],
    ['a {x + } b', 'a  x +   b'],
    ['a {/* b\nc', 'a      \nc'],
    ['import a by card', '       a by card'],
    ['A <kbd\nb', 'A     \nb'],
  ])('keeps every place where %j is read on', (body, rest) => {
    expect(read(body)).toMatchObject({ source: rest, tree: { type: 'root' } });
  });

  test('is nothing where it holds more than forty faults', () => {
    expect(read('{\n'.repeat(39))).toMatchObject({ tree: { type: 'root' } });
    const { tree, findings } = read('{\n'.repeat(41));
    expect(tree).toBeNull();
    expect(findings).toHaveLength(40);
  });

  test('is nothing where it is nested too deep', () => {
    expect(read(`${'> '.repeat(97)}x`)).toMatchObject({ tree: { type: 'root' }, findings: [] });
    expect(read(`{x\n\n${'> '.repeat(98)}x`)).toMatchObject({
      tree: null,
      findings: [
        { line: 1, message: lostBrace },
        {
          line: 1,
          message: 'the text cannot be read',
          found: '100 levels and more',
          fix: 'Write it more simply: lists and quotations are nested too deep.',
        },
      ],
    });
  });
});
