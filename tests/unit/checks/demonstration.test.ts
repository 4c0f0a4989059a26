import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { starterFolder } from '../../../src/files/content-folder.ts';
import { temporaryContent, term } from './temporary-content.ts';

/** A site.yaml of which nothing belongs to the demonstration. */
const site = readFileSync('tests/fixtures/sound/site.yaml', 'utf8')
  .replaceAll('example.com', 'kumo.jp')
  .replace(/endpoint: .*/, 'endpoint: https://desk.kumo.jp/v1/tickets')
  .replace(/prefix: .*/, 'prefix: KUMO');
const entry = 'glossary/en/fee.mdx';

/** What is left of the demonstration in a folder: place and what was found. */
async function leftIn(files: Record<string, string>): Promise<string[]> {
  const folder = temporaryContent({ 'site.yaml': site, [entry]: term('Text.'), ...files });
  const { demonstration } = await checkContent(folder);
  return demonstration.map(({ file, line, found }) => `${file}:${line} ${found}`);
}

test('a folder of one’s own has nothing of it', async () => expect(await leftIn({})).toEqual([]));

describe('what is left of the demonstration is named with its place', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'in a body, its code and its links',
      { [entry]: term('Example Exchange\n\n`help.example.com`\n\n```\nEX-7K2M-9QPD\n```\n') },
      [
        `${entry}:7 "Example Exchange"`,
        `${entry}:9 "help.example.com"`,
        `${entry}:12 "EX-7K2M-9QPD"`,
      ],
    ],
    [
      'in frontmatter',
      { [entry]: term('Text.', 'aliases: [fee, www.example.com]\n') },
      [`${entry}:5 "www.example.com"`],
    ],
    [
      'an e-mail address once, as that',
      { [entry]: term('Write to <support@example.com>, never to me@example.com.cn.\n') },
      [`${entry}:7 "support@example.com"`],
    ],
    [
      'in a drawing',
      { 'images/bar.svg': '<svg>\n<text>help.example.com</text></svg>' },
      ['images/bar.svg:2 "help.example.com"'],
    ],
    [
      'in words of search',
      { 'search/en.yaml': '# example.com\nsynonyms:\n  - [exchange, example exchange]\n' },
      ['search/en.yaml:3 "example exchange"'],
    ],
    [
      'in strings of the interface',
      { 'ui/en.json': '{\n "nav": {\n  "home": "example.com" } }' },
      ['ui/en.json:3 "example.com"'],
    ],
    [
      'in site.yaml',
      { 'site.yaml': site.replace('KUMO', 'EX').replace('desk.kumo.jp', 'localhost:8787') },
      ['site.yaml:*/ticket "https://localhost:8787/v1/tickets"', 'site.yaml:* "EX"'],
    ],
    [
      'where a new folder is still to be filled in',
      {
        [entry]: term('[Your company] is at www.your-company.example or a@your-company.example.\n'),
      },
      [
        `${entry}:7 "[Your company]"`,
        `${entry}:7 "www.your-company.example"`,
        `${entry}:7 "a@your-company.example"`,
      ],
    ],
  ])('%s', async (_name, files, expected) => {
    const found = await leftIn(files);
    expect(found.map((one) => one.replace(/^(site\.yaml):\d+/, '$1:*'))).toEqual(
      expected.map((one) => one.replace('*/ticket', '*')),
    );
  });
});

describe('nothing is named', () => {
  test.each<[string, Record<string, string>]>([
    ['in comments', { [entry]: term('{/* www.example.com */}\n\nText.', '# example.com\n') }],
    ['in a draft', { [entry]: term('example.com', 'draft: true\n') }],
    ['in a language that is not listed', { 'glossary/fr/fee.mdx': term('example.com') }],
    ['of names that only look like it', { [entry]: term('my-example.com, example.com.cn, EX-1') }],
    ['of examples under example.org', { [entry]: term('See shop.example.org.') }],
    ['that the strings which ship have as an example', { 'ui/en.json': shipped('en') }],
    ['of a translation of it', { 'ui/ja.json': shipped('ja') }],
  ])('%s', async (_name, files) => expect(await leftIn(files)).toEqual([]));
});

function shipped(locale: string): string {
  return readFileSync(`content/ui/${locale}.json`, 'utf8');
}

test('an endpoint of the environment counts in place of the one in site.yaml', async () => {
  vi.stubEnv('WENDA_TICKET_ENDPOINT', 'http://127.0.0.1:8787/v1/tickets');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await leftIn({})).toEqual([
    expect.stringMatching(/^site\.yaml:\d+ "http:\/\/127\.0\.0\.1:8787\/v1\/tickets"$/),
  ]);
});

test('the starter is full of it, in every kind of document', async () => {
  const { faults, warnings, demonstration } = await checkContent(starterFolder);
  expect([faults, warnings]).toEqual([[], []]);
  const kinds = new Set(demonstration.map(({ file }) => file.split('/').slice(0, 2).join('/')));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['content/site.yaml', 'content/faq', 'content/images']),
  );
});
