import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { placeholdersIn } from '../../../src/facts/placeholders.ts';
import { formatFault } from '../../../src/reading/fault.ts';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const facts = `maker-fee: { kind: percent, value: 0.08 }
withdrawal-pause:
  kind: duration
  value: 24
  unit: hour
  forms: { en: { adjective: '{{number}}-hour' } }
`;
const site = readFileSync('tests/fixtures/sound/site.yaml', 'utf8');
const entry = 'glossary/en/fee.mdx';
const using = term(
  '<Fact name="maker-fee" /> and <Fact name="withdrawal-pause" form="adjective" />.',
);

const folderWith = (text: string, own: Record<string, string> = {}) =>
  temporaryContent({ 'facts.yaml': facts, 'glossary/en/uses.mdx': using, [entry]: text, ...own });

async function warningsIn(folder: string): Promise<string[]> {
  const { warnings } = await checkContent(folder);
  return warnings.map(formatFault).filter((text) => text.includes('fact'));
}

describe('an article', () => {
  test('shows its facts in title, description, aliases, headings, links, tables, callouts and steps', async () => {
    const body = `## In <Fact name="withdrawal-pause" />

[<Fact name="maker-fee" />](https://{{fact:home-address}}/fees) for **<Fact name="brand" />**

| a | b |
| - | - |
| <Fact name="maker-fee" /> | 1 |

<Callout type="note">

<Fact name="withdrawal-pause" />

</Callout>

<Steps>

1. Wait <Fact name="withdrawal-pause" />.

</Steps>
`;
    const head = `---\ntitle: Pay {{fact:maker-fee}}\nupdated: 2026-10-01\ndescription: A {{fact:withdrawal-pause adjective}} pause.\naliases: ['{{fact:maker-fee}} fee']\n---\n\n`;
    const { entries, faults } = await checkContent(folderWith(head + body));
    expect(faults).toEqual([]);
    const found = entries.find(({ file }) => file === entry)!;
    expect(found.frontmatter).toMatchObject({
      title: 'Pay 0.08%',
      description: 'A 24-hour pause.',
      aliases: ['0.08% fee'],
    });
    expect(found.sections).toEqual([
      { id: '', heading: '', text: '' },
      {
        id: 'in-withdrawal-pause',
        heading: 'In 24 hours',
        text: '0.08% for Example a b 0.08% 1 24 hours Wait 24 hours.',
      },
    ]);
  });
});

describe('a fact that does not exist', () => {
  test.each([
    ['in a body', term('Text.\n\n<Fact name="maker-fe" />\n'), `${entry}:9: `],
    ['in an address', term('[a](https://{{fact:maker-fe}}/)\n'), `${entry}:7: `],
    ['in a title', term('A').replace('title: Fee', 'title: A {{fact:maker-fe}}'), `${entry}:2: `],
    [
      'before too many words',
      term('A').replace('Cost.', '"{{fact:maker-fe a b}}"'),
      `${entry}:4: `,
    ],
    ['in an alias', term('A', "aliases: [a, '{{fact:maker-fe}}']\n"), `${entry}:5: `],
  ])('is named %s', async (_where, text, place) => {
    expect(await faultsIn(folderWith(text))).toEqual([
      `${place}the fact does not exist (found "maker-fe", expected a name in facts.yaml). Did you mean "maker-fee"?`,
    ]);
  });

  test('is named in strings and in site.yaml', async () => {
    const own = {
      'ui/en.json': '{\n  "site": {\n    "skip": "{{fact:none}}"\n  }\n}\n',
      'site.yaml': site.replace(/(neverAsked:[^]*?zh: )[^,\n]*/, "$1'{{fact:none}}'"),
    };
    const line = own['site.yaml'].split('\n').findIndex((text) => text.includes('{{fact:')) + 1;
    expect(line).toBeGreaterThan(0);
    expect(await faultsIn(folderWith(term('A'), own))).toEqual([
      expect.stringMatching(new RegExp(`^site\\.yaml:${line}: the fact does not exist`)),
      expect.stringMatching(/^ui\/en\.json:3: the fact does not exist/),
    ]);
  });

  test('is named where the folder has no facts', async () => {
    const folder = temporaryContent({ [entry]: term('<Fact name="maker-fee" />') });
    expect(await faultsIn(folder)).toEqual([
      expect.stringContaining('expected a name in facts.yaml, which is not there'),
    ]);
  });

  test.each([
    ['<Fact name="maker-fee" form="short" />', 'the fact "maker-fee" has no such form in en'],
    ['<Fact />', '<Fact> has no name'],
    ['<Fact nam="maker-fee" />', 'the attribute nam of <Fact> is not allowed'],
    ['{{fact:maker-fee}}', 'Write <Fact name="maker-fee" />'],
  ])('%s: %s', async (text, message) => {
    expect(await faultsIn(folderWith(term(text)))).toContainEqual(expect.stringContaining(message));
  });
});

describe('a placeholder that is none', () => {
  test.each([
    '{{fact:maker-fee}',
    '{fact:maker-fee}}',
    '{{Fact:maker-fee}}',
    '{{fact :maker-fee}}',
  ])('is named: %s', async (written) => {
    const text = term('A').replace('Cost.', `"Cost ${written}."`);
    expect(await warningsIn(folderWith(text))).toEqual([
      expect.stringMatching(/^glossary\/en\/fee\.mdx:4: the place of a fact stays visible/),
    ]);
  });

  test('keeps nobody waiting, however long it is', () => {
    const start = performance.now();
    expect(placeholdersIn(`{{fact:${'a'.repeat(60_000)}`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a bare figure', () => {
  test.each([
    ['in a body', term('A\n\nb 0.08 % c\n'), `${entry}:9`, '<Fact name="maker-fee" />'],
    ['in a heading', term('## 24 hours\n\na\n'), `${entry}:7`, '<Fact name="withdrawal-pause" />'],
    ['in a table', term('| a |\n| - |\n| 0.08% |\n'), `${entry}:9`, '<Fact name="maker-fee" />'],
    ['in a title', term('A').replace('Fee', '24h'), `${entry}:2`, '{{fact:withdrawal-pause}}'],
    ['in a description', term('A').replace('Cost', '24 hours'), `${entry}:4`, '{{fact:w'],
  ])('is refused %s', async (_where, text, place, fix) => {
    const faults = await faultsIn(folderWith(text));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${place}: a figure is written out that is the fact "`);
    expect(faults[0]).toContain(`Write ${fix}`);
  });

  test('is refused in strings and in site.yaml', async () => {
    const own = {
      'ui/en.json': '{\n  "site": {\n    "skip": "In 24 hours"\n  }\n}\n',
      'site.yaml': site.replace(/(neverAsked:[^]*?zh: )[^,\n]*/, '$1等24小时'),
    };
    expect(await faultsIn(folderWith(term('A'), own))).toEqual([
      expect.stringMatching(/^site\.yaml:\d+: a figure.*add site\/neverAsked\.0 to "notIn"/),
      expect.stringMatching(/^ui\/en\.json:3: a figure.*add ui\/site\.skip to "notIn"/),
    ]);
  });

  test.each([
    ['a number of something else', term('24 words in 0.08 seconds')],
    ['code', term('`24 hours`\n\n```\n0.08 %\n```\n')],
    ['a fact', using],
  ])('is none: %s', async (_what, text) => {
    expect(await faultsIn(folderWith(text))).toEqual([]);
  });

  test('may stand where the fact says that it is something else', async () => {
    const own = {
      'facts.yaml': facts.replace('  unit: hour\n', '  unit: hour\n  notIn: [glossary/fee]\n'),
    };
    const folder = folderWith(term('24 hours'), own);
    expect(await faultsIn(folder)).toEqual([]);
    expect(await warningsIn(folder)).toEqual([]);
  });

  test('may stand in no place that is not there', async () => {
    const own = {
      'facts.yaml': facts.replace('  unit: hour\n', '  unit: hour\n  notIn: [glossary/fees]\n'),
    };
    expect(await warningsIn(folderWith(term('A'), own))).toEqual([
      expect.stringMatching(/^facts\.yaml:6: the place of "notIn" is not there \(found "glossary/),
    ]);
  });

  test('may stand in an announcement, which tells what held on its day', async () => {
    const text =
      '---\ntitle: Fees\nupdated: 2026-10-01\ncategory: maintenance\npublished: 2026-10-01T09:00:00+08:00\n---\n\n0.08 %\n';
    const own = { 'announcements/en/fees.mdx': text };
    const faults = await faultsIn(folderWith(term('A'), own));
    expect(faults.filter((fault) => fault.includes('figure'))).toEqual([]);
  });
});

describe('facts.yaml', () => {
  test.each([
    ['Maker: { kind: percent, value: 1 }', 'facts.yaml:1: the name of the fact is not a slug'],
    ['brand: { kind: name, value: A }', 'facts.yaml:1: the fact "brand" has its home elsewhere'],
    [
      'a:\n  kind: procent\n  value: 1',
      'facts.yaml:2: the kind of fact does not exist (found "procent"',
    ],
    ['a: { value: 1 }', 'facts.yaml:1: the fact has no kind'],
    ['a:\n  kind: percent\n  value: much', 'facts.yaml:3: "a.value"'],
    ['a:\n  kind: percent\n  value: 1e-7', 'facts.yaml:3: "a.value" is not a number'],
    [
      `a:\n  kind: percent\n  value: "0.${'1'.repeat(101)}"`,
      'facts.yaml:3: "a.value" is not a number',
    ],
    ['a:\n  kind: percent\n  value: 1\n  unt: x', 'facts.yaml:4: "a.unt" is not a key'],
    ['a:\n  kind: money\n  value: 1', 'facts.yaml:1: "a.unit" is missing'],
    ['a:\n  kind: duration\n  value: 1\n  unit: hours', 'facts.yaml:4: "a.unit"'],
    ['a:\n  kind: duration\n  value: [3, 1]\n  unit: day', 'facts.yaml:3: the second value'],
    ['a:\n  kind: time\n  value: 8:00', 'facts.yaml:3: "a.value"'],
    ['a:\n  kind: percent\n  value: 1\n  since: 2026-02-30', 'facts.yaml:4: "since" is not a day'],
    ['a:\n  kind: name\n  value: { en: A }', 'facts.yaml:3: "value" is not there in zh, ja, ko'],
    [
      'a:\n  kind: percent\n  value: 1\n  forms: { english: { b: x } }',
      'facts.yaml:4: the forms are of no',
    ],
    [
      'a:\n  kind: percent\n  value: 1\n  forms:\n    en: { b: 1 per cent }',
      'facts.yaml:5: the form holds a number',
    ],
    ['a: [', 'facts.yaml:1: '],
  ])('%j', async (text, message) => {
    const folder = temporaryContent({ 'facts.yaml': `${text}\n`, [entry]: term('A') });
    expect((await faultsIn(folder)).map((fault) => fault.slice(0, message.length))).toEqual([
      message,
    ]);
  });

  test.each([
    ['a: [', /^facts\.yaml:1: /],
    [
      `${facts}maker-fee: { kind: percent, value: 1 }`,
      /^facts\.yaml:7: the key "maker-fee" stands/,
    ],
  ])('is blamed alone for a fault of its syntax: %j', async (text, message) => {
    const faults = await faultsIn(folderWith(using, { 'facts.yaml': `${text}\n` }));
    expect(faults).toEqual([expect.stringMatching(message)]);
  });

  test.each(['- a', 'maker-fee'])('is named where it holds no facts by name: %j', async (text) => {
    const { faults, warnings } = await checkContent(folderWith(using, { 'facts.yaml': text }));
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(/^facts\.yaml:1: the document is not a list of names/),
    ]);
    expect(warnings.filter(({ file }) => file === 'facts.yaml')).toEqual([]);
  });

  test('names what nothing uses', async () => {
    const folder = folderWith(term('A'), {
      'facts.yaml': `${facts}idle: { kind: percent, value: 5 }\n`,
    });
    expect(await warningsIn(folder)).toEqual([
      'facts.yaml:7: nothing uses the fact "idle". Write <Fact name="idle" /> where it is said, or remove it.',
    ]);
  });
});
