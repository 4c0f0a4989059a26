import { describe, expect, test } from 'vitest';
import { entryFacts } from '../../../../src/reading/entry-facts.ts';
import { changedParts, type ChangedPart } from '../../../../src/reading/revision/changed-parts.ts';
import type { Revision } from '../../../../src/reading/revision/revision.ts';

const place = { file: 'faq/en/a.mdx', collection: 'faq', locale: 'en', slug: 'a' } as const;

function read(body: string, keys = 'title: Fees\n'): Revision {
  const { revision } = entryFacts(place, `---\n${keys}updated: 2026-10-01\n---\n\n${body}`);
  if (!revision) throw new Error('The text cannot be read.');
  return revision;
}

const text = `Trading costs little.

## Maker or taker?

If your order **waits**, you’re the maker.

- One
- Two

## An example

You buy for 1,000 USDT.
`;

/** What differs between two texts, such as `changed section an-example`. */
function between(before: string, after: string, keys?: [string, string]): string[] {
  const { head, beginning, sections } = read(before, keys?.[0]);
  const recorded = { head, beginning, sections: Object.fromEntries(sections) };
  return changedParts(recorded, read(after, keys?.[1])).map(said);
}

const said = ({ change, kind, key }: ChangedPart) => [change, kind, key].filter(Boolean).join(' ');

test('a text has a digest of its head, its beginning and each section', () => {
  expect(read(text)).toEqual({
    head: expect.stringMatching(/^[a-p]{8}$/),
    beginning: expect.stringMatching(/^[a-p]{8}$/),
    sections: [
      ['maker-or-taker', expect.stringMatching(/^[a-p]{8}$/)],
      ['an-example', expect.stringMatching(/^[a-p]{8}$/)],
    ],
    safety: [],
    open: 0,
  });
});

describe('nothing changed where a text has', () => {
  test.each<[string, string]>([
    ['other line breaks', text.replace('order **waits**, you', 'order\n**waits**,\nyou')],
    ['other marks of a list', text.replaceAll('- ', '* ')],
    ['other marks of bold text', text.replace('**waits**', '__waits__')],
    ['no bold text', text.replace('**waits**', 'waits')],
    ['other underlining of a heading', text.replace('## An example', 'An example\n----------')],
    ['blanks at the end of lines, and empty lines', text.replace('little.', 'little.  \n\n')],
    ['its sections in another order', swapped(text)],
    ['CRLF at the end of lines', text.replaceAll('\n', '\r\n')],
    ['a comment', text.replace('little.', 'little. {/* so far */}')],
    ['a quotation', text.replace('Trading costs', '> Trading costs')],
  ])('%s', (_what, after) => {
    expect(between(text, after)).toEqual([]);
  });

  test('a link that leads elsewhere', () => {
    expect(between('See [fees](/en/faq/fees/).', 'See [fees](/en/faq/all-fees/).')).toEqual([]);
  });

  test('a table with other widths of its columns', () => {
    expect(between('| a | b |\n| - | - |\n| 1 | 2 |', '|a|b|\n|---|:-:|\n|1|  2 |')).toEqual([]);
  });

  test('blanks between Chinese characters and figures, and full-width marks', () => {
    expect(between('请在24小时内,', '请在 24 小时内，')).toEqual([]);
  });

  test('another form of a fact', () => {
    const [plain, formed] = ['<Fact name="fee" />', '<Fact name="fee" form="short" />'];
    expect(between(`It costs ${plain}.`, `It costs ${formed}.`)).toEqual([]);
    expect(
      between('A', 'A', ['title: "{{fact:fee}} off"\n', 'title: "{{fact:fee short}} off"\n']),
    ).toEqual([]);
  });

  test('other aliases, related entries and days', () => {
    const keys = 'title: A\n';
    expect(between('A', 'A', [keys, `${keys}aliases: [b]\nrelated: [faq/b]\n`])).toEqual([]);
  });
});

describe('what changed is named where a text has', () => {
  test.each<[string, string, string[]]>([
    ['another word', text.replace('1,000', '2,000'), ['changed section an-example']],
    ['another beginning', text.replace('little', 'more'), ['changed beginning']],
    ['no beginning', text.replace('Trading costs little.\n', ''), ['removed beginning']],
    ['a section more', `${text}\n## More\n\nB.\n`, ['added section more']],
    ['a section less', text.replace(/## An example[^]*/, ''), ['removed section an-example']],
    ['another heading', text.replace('An example', 'For example'), ['changed section for-example']],
    [
      'a word in the section before a new one',
      text.replace('Two\n', 'Three\n\n## New\n\nC.\n'),
      ['changed section maker-or-taker', 'added section new'],
    ],
    ['a word in a list', text.replace('- Two', '- Three'), ['changed section maker-or-taker']],
    ['a deeper heading', `${text}\n### Deeper\n`, ['changed section an-example']],
  ])('%s', (_what, after, changes) => {
    expect(between(text, after)).toEqual(changes);
  });

  test.each<[string, string, string]>([
    ['title', 'title: A\n', 'title: B\n'],
    ['description', 'title: A\n', 'title: A\ndescription: B\n'],
  ])('another %s', (_key, before, after) => {
    expect(between('A', 'A', [before, after])).toEqual(['changed head']);
  });

  test('another fact', () => {
    expect(between('<Fact name="maker-fee" />', '<Fact name="taker-fee" />')).toEqual([
      'changed beginning',
    ]);
  });

  test('other words of a picture', () => {
    expect(between('![A](../../images/a.png)', '![B](../../images/a.png)')).toEqual([
      'changed beginning',
    ]);
  });
});

describe('a heading', () => {
  test('in code is none', () => {
    const code = 'A\n\n```md\n## Not a heading\n```\n\n~~~\nNor this\n---\n~~~\n';
    expect(read(code).sections).toEqual([]);
  });

  test('in a quotation or a block belongs to the section around it', () => {
    expect(read('## A\n\n> ## B\n\n<details>\n\n## C\n\n</details>').sections).toHaveLength(1);
  });

  test('that is underlined is one', () => {
    expect(read('An example\n---\n\nB').sections.map(([key]) => key)).toEqual(['an-example']);
  });

  test('that stands twice has two sections', () => {
    const twice = '## A\n\nOne.\n\n## A\n\nTwo.\n';
    expect(read(twice).sections.map(([key]) => key)).toEqual(['a', 'a-1']);
    expect(between(twice, twice.replace('Two', 'Three'))).toEqual(['changed section a-1']);
    expect(between(twice, '## A\n\nTwo.\n\n## A\n\nOne.\n')).toEqual([]);
  });

  test('of figures alone keeps its place', () => {
    const years = '## Fees\n\nA.\n\n## 2026\n\nB.\n';
    expect(read(years).sections.map(([key]) => key)).toEqual(['fees', '2026']);
  });

  test('without letters has a key too', () => {
    expect(read('## ？\n\nA.\n\n## ！\n\nB.').sections.every(([key]) => key !== '')).toBe(true);
  });
});

test('sections with a sentence marked as safety are known by their number', () => {
  const safe = '## A\n\nB.\n\n## C\n\n1. D <Safety>Never tell it.</Safety>\n';
  expect(read(safe).safety).toEqual([2]);
  expect(read('<Safety>\n\nNever.\n\n</Safety>').safety).toEqual([0]);
});

function swapped(whole: string): string {
  const [beginning, first, second] = whole.split(/(?=^## )/m);
  return `${beginning}${second}\n${first}`;
}
