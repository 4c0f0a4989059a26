import { describe, expect, test } from 'vitest';
import { formatFault, quoted } from '../../../../src/reading/fault.ts';
import type { EntryFacts } from '../../../../src/reading/entry-facts.ts';
import type { TextLine } from '../../../../src/reading/text-lines.ts';
import { leftoverWarnings } from '../../../../src/checks/rules/leftovers.ts';

/** What is said of a line of text, with `found` in place of what was found. */
function said(line: Partial<TextLine> & { written: string }): { found?: string; words: string }[] {
  const rest = { line: 3, shown: '', holder: 'paragraph', isStart: false, isEnd: false };
  const whole = { ...rest, source: line.written, ...line };
  const body = { textLines: [whole] };
  const entry = { body, written: {}, lines: new Map() } as unknown as EntryFacts;
  return leftoverWarnings(entry).map(({ found, ...finding }) => ({
    ...(found !== undefined && { found }),
    words: formatFault({ file: '', ...finding }),
  }));
}

const tail = ' and so it goes on for long';

/** Reads a text whose mark stands in ‹ ›, and what of it is to be found: the mark with a few words around it. */
function marked(text: string): { written: string; found: string } {
  const [before = '', mark = '', after = ''] = `${text}${tail}`.split(/[‹›]/);
  const found = quoted(before.slice(-15) + mark + after.slice(0, 20));
  return { written: before + mark + after, found };
}

interface Mark {
  what: string;
  words: string;
  marked: string[];
  innocent: string[];
}

const link = '[text](/en/faq/fees/)';

const inText: Mark[] = [
  {
    what: 'a picture whose address holds a blank',
    words:
      ':3: the picture is not shown: its address holds a blank (expected ![what it shows](../../images/file-name.png)). Rename the file with hyphens in place of the blanks, and write that name.',
    marked: [
      '‹![A form](my form.png)›',
      'Here is the form that is meant: ‹![](a b)›',
      '‹![a]( b)›',
      '‹![ab](b c d )›',
      'a!‹![b](c\u3000d)›(e)',
    ],
    innocent: ['! [a]', '[a] !(b c)'],
  },
  {
    what: 'a picture that is not made',
    words:
      ':3: the picture is not shown, and its marks stay visible on the page (expected ![what it shows](../../images/name.png)). Write it with half-width marks and no blank between the brackets.',
    marked: [
      '‹![ab](›b c (d))',
      '‹！［图］（›a.png）',
      '‹!［图片］›a',
      '‹！【】  （›a',
      '‹![›a (',
      '‹![a】 (›b c',
    ],
    innocent: ['! [a]', '!a]', '！(a)'],
  },
  {
    what: 'a link whose address holds a blank',
    words: `:3: the link is not made: its address holds a blank (expected ${link}). Take the blank out of the address.`,
    marked: ['‹[a b](my fees)›', 'See ‹[a]( b)›c)', '‹[a](b )›', '‹[ab](bc\u3000de)›'],
    innocent: ['[a] b (c d)'],
  },
  {
    what: 'a link that is not made',
    words: `:3: the link is not made, and its marks stay visible on the page (expected ${link}). Write it with half-width brackets, closed, and nothing between ] and (.`,
    marked: [
      'See [a‹] (https://x.example/)›b',
      '[a‹](http://x)›',
      '［a‹］（www.x.example）›）',
      '【a‹】(mailto:b)›',
      '[a‹]（ /en/）›',
      '[a‹]  (  ./b)›',
      '[a‹] (../b)›',
      '[a‹] (#b c)›',
      '[a‹](›en/b',
      '[a‹](›b (c d))',
      '[‹](›a b)',
    ],
    innocent: ['[a] (b) /c', '[a] (.../b)', 'a (/b)', '[a]. (/b)', '[a] ((/b)', '[a] (a https:)'],
  },
  {
    what: 'a link as wikis write it',
    words: `:3: links in double square brackets are not made here (expected ${link}). Write the text in square brackets and the address in round ones.`,
    marked: ['See ‹[[Fees]]›]', '‹[[a b]]›'],
    innocent: ['[[]]', '[[a]b]', '[a]]'],
  },
  {
    what: 'asterisks of what is not bold',
    words:
      ':3: the asterisks stay visible on the page and nothing is bold (expected **bold**). Put blanks and punctuation outside the asterisks, and close what you open. For asterisks in the text write \\*\\*.',
    marked: ['Never ‹**›share', '请‹＊＊›立即＊＊锁定', 'a ‹**›(b)**c'],
    innocent: ['5 * 3', '＊a＊'],
  },
  {
    what: 'underscores of what is not bold',
    words:
      ':3: the underscores stay visible on the page and nothing is bold (expected **bold**). Write ** in place of __. For underscores in the text write \\_\\_.',
    marked: ['‹__›a', 'Never (‹__›share', 'a‹__› b', '2‹__›, b', '.‹__› b', '一‹__›。'],
    innocent: ['a__b', '1__2', 'é__一', '__ b', 'a __', '_ _a'],
  },
  {
    what: 'asterisks of what is not emphasised',
    words:
      ':3: the asterisks stay visible on the page and nothing is emphasised (expected *emphasis*). Put punctuation outside the asterisks. For asterisks in the text write \\*.',
    marked: ['Press ‹*(OK)*›once', '‹*a*›', 'x‹*a*›y', '‹*-a, b-*›', '(‹*1a2*›)*', '‹*a b c*›d*'],
    innocent: ['5*a*', '*a*5', '* a*', '*a *', '*5*', '2 * a * b', '*a'],
  },
  {
    what: 'tildes of what is not struck through',
    words:
      ':3: the tildes stay visible on the page and nothing is struck through (expected ~~no longer true~~). Put blanks and punctuation outside the tildes, and close what you open. For tildes in the text write \\~\\~.',
    marked: ['Then ‹~~›(Back)~~once'],
    innocent: ['15~25', '～～'],
  },
  {
    what: 'a highlighter',
    words:
      ':3: the equals signs stay visible on the page (expected **bold**). There is no highlighter here: write ** in place of ==.',
    marked: ['This ‹==matters==› most', '‹==a b==›=', '=‹==ab==›', '‹==ab c d==›', 'a‹==bc==›d'],
    innocent: ['== ab==', '==ab ==', '==ab', '====', '==a=b==', 'a == b == c'],
  },
  {
    what: 'a backtick without its partner',
    words:
      ':3: the backtick stays visible on the page (expected `code`). Close what you open, or write \\` for a backtick in the text.',
    marked: ['Enter ‹`›0x', '‹```›', 'a ‹`````›b', 'a‹`› ``b'],
    innocent: ['``', 'a `` b'],
  },
];

const atStart: Mark[] = [
  {
    what: 'a heading',
    words:
      ':3: the heading is not made, and its # stays visible on the page (expected ## Heading). Write two to six # and an ordinary space. For a # in the text write \\#.',
    marked: [
      '#Fees',
      '######费',
      '#######',
      '####### Fees',
      '##1',
      '######1 a',
      '#\u00a0a',
      '##\u2000a',
      '##\u200ba',
      '##\u202fa',
      '##\u3000a',
      '##\ufeffa',
      '＃a',
      '＃＃ a',
    ],
    innocent: ['# Fees', '#', '## ', '#1', '#!a', '##!a', '＃ ', 'a #b', 'a ＃b'],
  },
  {
    what: 'a table',
    words:
      ':3: the table is not made, and its bars stay visible on the page (expected a row of names, then | --- | --- |, with as many columns in each). Leave a blank line above the table and write the line of dashes below its first row.',
    marked: [
      '|a|',
      '| a | b |',
      '| a | b |  ',
      '｜a｜',
      '｜a b｜  ',
      '--- | ---',
      '---|',
      ':--- | :-:',
      ':---:|---',
      '-----  | - |',
    ],
    innocent: [
      '|a',
      'a|',
      '|a| b',
      'x |a|',
      '｜a｜b',
      'x｜a｜',
      '-- | --',
      '--- | a',
      'x --- | ---',
      '--- a | ---',
      '---',
    ],
  },
  {
    what: 'a list with an odd blank',
    words:
      ':3: the list is not made: a blank that is not an ordinary space stands behind its mark (expected - item). Delete the blank behind the mark and type a space.',
    marked: ['-\u00a0a', '+\u3000a', '*\u2009a', '1.\u00a0a', '123)\u200ba'],
    innocent: ['- a', '1234.\u00a0a', 'a -\u00a0b', '1:\u00a0a', '=\u00a0a'],
  },
  {
    what: 'a list without a blank',
    words:
      ':3: the list is not made: no space stands behind its mark (expected - item). Type a space behind the mark. For a dash or a number in the text write \\- or 1\\.',
    marked: ['-a', '-费', '1.打开', '1)打开', '12.ひ', '12.カ', '3.한', '1.Open', '12)Éa'],
    innocent: ['-5', '123.打', '1.OPEN', '1.open', '1.5', '1:打', 'a 1.打', 'a -b'],
  },
  {
    what: 'a bullet',
    words:
      ':3: the list is not made: this bullet is not a mark of Markdown (expected - item). Write a hyphen and a space in place of the bullet, each item on a line of its own.',
    marked: [...'•‣◦▪▫●■·・⁃∙➢➤'].map((bullet) => `${bullet} a`),
    innocent: ['a • b', '○ a', '- •', '\uf900 a'],
  },
  {
    what: 'a check box',
    words:
      ':3: the check box is not made, and its brackets stay visible on the page (expected - [ ] item). Write a hyphen, a space, [ ] with one space inside, and a space.',
    marked: ['[] a', '[ ] a', '[x] a', '[X]'],
    innocent: ['[y] a', '[xx] a', '[ ][a]', '[x][a]', 'a [ ] b', '[  ]'],
  },
  {
    what: 'a note as GitHub writes it',
    words:
      ':3: this kind of note is not made here, and its mark stays visible on the page (expected <Callout type="note">). Write a Callout block; content/README.md shows one.',
    marked: ['[!NOTE]'],
    innocent: ['[!]', 'a [!NOTE]', '[!NOTE'],
  },
  {
    what: 'a block with colons',
    words:
      ':3: this kind of block is not made here, and its colons stay visible on the page (expected <Callout type="note">). Write a Callout block; content/README.md shows one.',
    marked: [':::warning', '::::  note'],
    innocent: ['::note', ':::', '::: ', 'a :::b', ':::!'],
  },
];

describe.each(inText)('$what', ({ words, marked: texts, innocent }) => {
  test.each(texts)('is told with what stands around it: %s', (text) => {
    const { written, found } = marked(text);
    expect(said({ written })).toContainEqual({ found, words });
    expect(said({ written })).toHaveLength(1);
  });

  test.each(innocent)('is none: %s', (text) => {
    expect(said({ written: text + tail, isStart: false })).toEqual([]);
  });
});

describe.each(atStart)('$what', ({ words, marked: texts, innocent }) => {
  test.each(texts)('is told where it begins a line: %j', (written) => {
    expect(said({ written, isStart: true })).toEqual([{ found: quoted(written), words }]);
    expect(said({ written, isStart: false })).toEqual([]);
  });

  test.each(innocent)('is none: %j', (written) => {
    expect(said({ written, isStart: true })).toEqual([]);
  });
});

describe('marks of several kinds', () => {
  test('are told each, from the start of the line to its end', () => {
    const line = { written: '#See [a] (/b), **c and `d', shown: '&amp;', isStart: true };
    expect(said(line).map(({ found }) => found)).toEqual([
      '"#See [a] (/b), **c and `d"',
      '"#See [a] (/b), **c and `d"',
      '"#See [a] (/b), **c and `d"',
      '"(/b), **c and `d"',
      '"&amp;"',
    ]);
  });

  test('are told once where they overlap, and once a kind', () => {
    const founds = (written: string) => said({ written }).map(({ found }) => found);
    expect(founds('![a](b c)')).toEqual(['"![a](b c)"']);
    expect(founds('![a](b c) and [d](e f)')).toHaveLength(2);
    expect(founds('**a and **b')).toEqual(['"**a and **b"']);
  });

  test('are not looked for where nothing can be read', () => {
    const entry = { body: null, written: {}, lines: new Map() } as unknown as EntryFacts;
    expect(leftoverWarnings(entry)).toEqual([]);
  });
});
