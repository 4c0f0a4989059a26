import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../checks/temporary-content.ts';

const term = (title: string, body: string) =>
  `---\ntitle: ${title}\nupdated: 2026-11-01\ndescription: D.\n---\n\n${body}\n`;

/** Runs the command as a person does. */
function renameIn(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/wenda.ts', 'rename', ...args],
    { encoding: 'utf8', env: { ...process.env, WENDA_CONTENT: folder } },
  );
  return { status, stdout, stderr: stderr.trim() };
}

function someContent(): string {
  return temporaryContent({
    'glossary/en/fee.mdx': term('Fee', 'What it costs.'),
    'glossary/ja/fee.mdx': term('手数料', '費用です。'),
    'glossary/en/spread.mdx': term('Spread', 'No [fee](/en/glossary/fee/).'),
  });
}

test('renames, and says every place that it changed', () => {
  const folder = someContent();
  const { status, stdout, stderr } = renameIn(folder, 'glossary/fee', 'charge');
  expect([status, stderr, stdout]).toEqual([
    0,
    '',
    `Moved:
  glossary/en/fee.mdx → glossary/en/charge.mdx
  glossary/ja/fee.mdx → glossary/ja/charge.mdx
Changed:
  glossary/en/fee.mdx:5: formerly: [fee]
  glossary/en/spread.mdx:7: /en/glossary/fee/ → /en/glossary/charge/
  glossary/ja/fee.mdx:5: formerly: [fee]
`,
  ]);
  expect(readdirSync(join(folder, 'glossary/en'))).toEqual(['charge.mdx', 'spread.mdx']);
});

test('says the same beforehand as JSON, and writes nothing', () => {
  const folder = someContent();
  const { stdout } = renameIn(folder, 'glossary/fee', 'glossary/charge', '--dry-run', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    dryRun: true,
    moved: [{ from: 'glossary/en/fee.mdx', to: 'glossary/en/charge.mdx' }, {}],
    changed: [{}, { file: 'glossary/en/spread.mdx', line: 7, before: '/en/glossary/fee/' }, {}],
  });
  expect(readFileSync(join(folder, 'glossary/en/fee.mdx'), 'utf8')).toBe(
    term('Fee', 'What it costs.'),
  );
});

test('names what stands in the way, and changes nothing', () => {
  const folder = someContent();
  const { status, stderr } = renameIn(folder, 'glossary/fee', 'spread');
  expect([status, stderr]).toEqual([
    1,
    'glossary/en/spread.mdx:1: an entry has this name already (expected a name that no language has). Take another name, or rename or remove that entry first.\nNothing is changed.',
  ]);
  const json = renameIn(folder, 'glossary/fee', 'spread', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    faults: [{ file: 'glossary/en/spread.mdx', line: 1 }],
  });
});

test.each([
  [['glossary/fee'], 'Name the entry and its new name'],
  [['glossary/fee', 'a', 'b'], 'Name the entry and its new name'],
  [['fee', 'charge'], '"fee" is no collection/slug, such as faq/fees.'],
  [['glosary/fee', 'charge'], 'Did you mean "glossary"?'],
  [['glossary/fees', 'charge'], 'There is no entry "glossary/fees". Did you mean "glossary/fee"?'],
  [['glossary/fee', 'The Fee'], '"The Fee" cannot be a name.'],
  [['glossary/fee', 'fee'], 'It has this name already.'],
  [['glossary/fee', 'topics/fee'], 'A topic stays a topic'],
])('refuses %j', (args, message) => {
  const { status, stderr } = renameIn(someContent(), ...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
