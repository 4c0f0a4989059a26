import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatFault } from '../../../src/reading/fault.ts';
import { temporaryContent } from './temporary-content.ts';

const today = new Date('2026-11-21T00:00:00Z');

/** Does its work when it is first asked for, and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

type Head = Record<string, string>;

/** A question whose body begins on line 8. */
function question(body: string, head: Head = {}): string {
  const front = Object.entries({
    title: 'What is it?',
    topic: 'account',
    updated: '2026-10-01',
    description: 'Short.',
    ...head,
  });
  return ['---', ...front.map(([key, value]) => `${key}: ${value}`), '---', '', body].join('\n');
}

/** What the checks say of each of many questions, by line; the folder is read once. */
async function said(...questions: [body: string, head?: Head][]): Promise<string[][]> {
  const nameOf = (index: number) => `faq/en/question-${index}-it.mdx`;
  const folder = temporaryContent({
    'topics/en/account.mdx': '---\ntitle: Account\nupdated: 2026-10-01\norder: 1\n---\n',
    'faq/en/it.mdx': question('Text.', { title: 'It' }),
    ...Object.fromEntries(
      questions.map(([body, head], index) => [
        nameOf(index),
        question(body, { title: `Question ${index}`, ...head }),
      ]),
    ),
  });
  const { faults, warnings } = await checkContent(folder, { today });
  const all = [...faults, ...warnings];
  return questions.map((_question, index) =>
    all
      .filter(({ file }) => file.endsWith(nameOf(index)))
      .map((fault) => formatFault(fault).replace(/^.*it\.mdx:/, '')),
  );
}

type Slip = [slip: string, body: string, line: number, says: RegExp];

const slips: Slip[] = [
  ['bold before a bracket', 'Press **(Confirm)**once.', 8, /asterisks stay.*\*\*bold/],
  ['bold that is never closed', 'Text.\n\nNever **share it.', 10, /asterisks stay/],
  ['bold with a blank inside', '请勿** 转账 **给他。', 8, /asterisks stay/],
  ['full-width asterisks', '请＊＊立即＊＊锁定。', 8, /asterisks stay/],
  ['underscores that are never closed', 'Never __share it.', 8, /underscores stay/],
  ['emphasis before a bracket', 'Press *(OK)*once.', 8, /nothing is emphasised/],
  ['tildes before a bracket', 'Then ~~(Back)~~once.', 8, /tildes stay/],
  ['a highlighter', 'This ==matters== most.', 8, /equals signs/],
  ['a backtick without a partner', 'Enter `0x.', 8, /backtick stays/],
  ['a link with a blank before its address', 'See [fees] (/en/faq/fees/).', 8, /link is not made/],
  ['a link in full-width brackets', '见［手续费］（/zh/faq/fees/）。', 8, /link is not made/],
  [
    'a link with one full-width bracket',
    '见[手续费]（https://x.example/）。',
    8,
    /link is not made/,
  ],
  ['a link that is never closed', 'See [fees](/en/faq/', 8, /link is not made/],
  ['a blank in an address', 'See [fees](/en/faq/my fees/).', 8, /address holds a blank/],
  ['a link of a wiki', 'See [[Fees]].', 8, /double square brackets/],
  [
    'a picture whose name holds a blank',
    '![A form](../../images/my form.png)',
    8,
    /Rename the file/,
  ],
  ['a picture that is never closed', '![A form](../../images/a.png', 8, /picture is not shown/],
  ['a picture with full-width marks', '！［图］（../../images/a.png）', 8, /picture is not shown/],
  ['a heading without a space', 'Text.\n\n##Fees', 10, /heading is not made.*"##Fees"/],
  ['a heading with an ideographic space', '##　手续费', 8, /heading is not made/],
  ['a full-width heading', '＃＃ 手续费', 8, /heading is not made/],
  ['a heading below a line of text', 'Text.\n#Fees', 9, /heading is not made/],
  ['a heading of level seven', '####### Fees', 8, /heading is not made/],
  ['a table without its line of dashes', '| a | b |\n| c | d |', 8, /table is not made/],
  ['a table whose dashes have too few columns', '| a | b |\n| --- |\n| c | d |', 8, /table is/],
  ['a hyphen before a no-break space', 'Text.\n\n-\u00a0one\n-\u00a0two', 10, /list is not made/],
  ['a number before an ideographic space', '1.　打开', 8, /list is not made/],
  ['a number without a space', '1.打开\n2.选择', 9, /no space stands behind/],
  ['a hyphen without a space', '-one\n-two', 8, /no space stands behind/],
  ['a bullet', '• one\n• two', 9, /bullet is not a mark/],
  ['a bullet of a symbol font', '\uf0b7 one', 8, /bullet is not a mark/],
  ['a middle dot', '・項目', 8, /bullet is not a mark/],
  ['a bullet in a list item', '- a\n\n  • b', 10, /bullet is not a mark/],
  ['a check box without a blank', '- [] one', 8, /check box is not made/],
  ['a note as GitHub writes it', '> [!NOTE]\n> Text.', 8, /kind of note/],
  ['a block with colons', ':::warning\nText.\n:::', 8, /kind of block/],
  ['a character by a doubled name', 'Fees &amp;nbsp; costs', 8, /name of a character/],
  ['code that is never closed', '```\ncode\n\n## Not a heading', 8, /opened and not closed/],
  ['dashes right below a paragraph', 'A sentence.\n---\nAnother.', 8, /makes a heading/],
  ['headings alone', '## One\n\n## Two', 8, /headings and no text/],
];

const hiddenOnes: Slip[] = [
  ['a no-break space', 'Text.\n\n0.08\u00a0%', 10, /nobody sees stands.*U\+00A0, no-break space/],
  ['a zero width space', 'Wal\u200blet', 8, /U\+200B, zero width space/],
  ['a byte order mark inside', 'Wal\ufefflet', 8, /U\+FEFF/],
  ['an override of the direction', 'moc.\u202eelpmaxe', 8, /changes the order.*U\+202E/],
  ['an isolate', '\u2067a\u2069', 8, /U\+2067/],
  ['NUL', 'a\0b', 8, /breaks files.*U\+0000/],
  ['a control character in code', '`a\u0008b`', 8, /U\+0008/],
];

describe.each([
  ['what is left of Markdown', slips],
  ['characters that nobody sees', hiddenOnes],
])('%s', (_what, all) => {
  const found = once(() => said(...all.map(([, body]): [string] => [body])));

  test.each(all.map((slip, index) => [...slip, index] as const))(
    '%s',
    async (_slip, _body, line, says, index) => {
      const expected = new RegExp(`^${line}: .*${says.source}`);
      expect((await found())[index]).toContainEqual(expect.stringMatching(expected));
    },
  );
});

describe('characters that nobody sees', () => {
  test('are found in the frontmatter too', async () => {
    expect((await said(['Text.', { title: 'Fe\u200bes' }]))[0]).toContainEqual(
      expect.stringMatching(/^2: .*U\+200B/),
    );
  });

  test('that turn the text round stop the build in every document', async () => {
    const folder = temporaryContent({
      'glossary/en/fee.mdx': '---\ntitle: Fee\nupdated: 2026-10-01\ndescription: C.\n---\n\nText.',
      'search/en.yaml': 'synonyms:\n  - [a\u202eb, c]\n',
    });
    const { faults } = await checkContent(folder, { today });
    expect(faults.map(formatFault)).toContainEqual(
      expect.stringMatching(/search\/en\.yaml:2: .*U\+202E/),
    );
  });
});

describe('the frontmatter', () => {
  test.each<[what: string, head: Record<string, string>, says: RegExp]>([
    ['curly quotation marks', { title: '“What is it?”' }, /^2: the quotation marks around "title"/],
    ['two pairs', { title: `'"What is it?"'` }, /^2: the quotation marks/],
    ['an alias', { aliases: '[fee, ‘cost’]' }, /^6: the quotation marks around "aliases"/],
    ['a title of 90 letters', { title: 'a'.repeat(90) }, /^2: the title is too long/],
    ['a title of 45 characters', { title: '费'.repeat(45) }, /^2: the title is too long/],
  ])('%s', async (_what, head, says) => {
    expect((await said(['Text.', head]))[0]).toContainEqual(expect.stringMatching(says));
  });

  test.each(['“A” and “B”', "the sender's", '“On hold” is what it says', '「保留」とは'])(
    'keeps what means something: %s',
    async (title) => expect(await said(['Text.', { title }])).toEqual([[]]),
  );
});

describe('a link without its scheme', () => {
  test.each([
    ['a mailbox', '[us](help@example.com)', 'Write mailto:help@example.com.'],
    ['www.', '[us](www.example.com)', 'Write https://www.example.com.'],
    ['a host', '[us](example.com/page)', 'Write https://example.com/page.'],
  ])('%s is told which one', async (_what, link, fix) => {
    const [found = []] = await said([link]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fix);
  });
});

const innocent = [
  'It costs 5 * 3 * 2.',
  'A mark of \\*\\* or \\_\\_ and \\`so',
  'Call `f(**x)` or `a[b](c)`.',
  'See [1] (the first one) and (b).',
  'Number 1.5 is more than -5.',
  '+82 10 1234 5678 is a telephone number.',
  'The shop #1 in town, and C# too.',
  'A | B means A or B.',
  '价格为 3~6U，约 15~25 分钟。',
  '谢谢～～',
  '注意：1. 打开。',
  '* 本人確認。',
  '見出し（かっこ）と［注］（下を参照）。',
  'A family: 👨‍👩‍👧, and 🏳️‍🌈.',
  '- [ ] one\n- [x] two',
  '```\n**raw** ![x](y z) #a\n| a |\n```',
  '| a | b |\n| --- | --- |\n| `x` | **y** |',
  'Text.\n\n---\n\nText.',
  '[text](/en/faq/it/ "Title with blanks")',
  '<Callout type="note">\n\n- one\n\n</Callout>',
];

describe('no false alarm', () => {
  const found = once(() => said(...innocent.map((body): [string] => [body])));

  test.each(innocent.map((body, index) => [body, index] as const))('in %j', async (_body, index) =>
    expect((await found())[index]).toEqual([]),
  );
});
