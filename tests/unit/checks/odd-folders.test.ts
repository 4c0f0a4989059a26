import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const entry = 'glossary/en/fee.mdx';

test('a file that is not UTF-8 is named with the line and offset of the first bad byte', async () => {
  const text = Buffer.from(term('Text.\nCaf\u00e9.\n'), 'latin1');
  const faults = await faultsIn(temporaryContent({ [entry]: text }));
  expect(faults).toEqual([
    expect.stringMatching(
      /^glossary\/en\/fee\.mdx:8: the file is not UTF-8 \(found byte 0xE9 at offset \d+,/,
    ),
  ]);
});

test('a file in UTF-16 is named as such', async () => {
  const text = Buffer.from(`\uFEFF${term('Text.')}`, 'utf16le');
  const faults = await faultsIn(temporaryContent({ [entry]: text }));
  expect(faults).toEqual([expect.stringMatching(/:1: the file is not UTF-8 \(found UTF-16,/)]);
});

test('others may refer to an entry that cannot be read', async () => {
  const folder = temporaryContent({
    'glossary/en/fee.mdx': Buffer.from([0xff, 0xfe, 0x2d]),
    'glossary/en/toll.mdx': term('[a](/en/glossary/fee/#what)\n', 'related: [glossary/fee]\n'),
  });
  expect(await faultsIn(folder)).toHaveLength(1);
});

test('an anchor of an entry with broken syntax is no second fault', async () => {
  const folder = temporaryContent({
    'glossary/en/fee.mdx': term('## What {it is\n'),
    'glossary/en/toll.mdx': term('[a](/en/glossary/fee/#what-it-is)\n'),
  });
  expect(await faultsIn(folder)).toEqual([expect.stringMatching(/fee\.mdx:7: a brace/)]);
});

test('two names that differ in capital letters alone are one fault', async () => {
  const folder = temporaryContent({ [entry]: term('A'), 'glossary/en/Fee.mdx': term('B') });
  const faults = await faultsIn(folder);
  expect(faults).toEqual([
    expect.stringMatching(
      /^glossary\/en\/Fee\.mdx:1: the name differs from glossary\/en\/fee\.mdx/,
    ),
  ]);
});

test('an empty collection and an empty locale are sound', async () => {
  const folder = temporaryContent({ [entry]: term('A'), 'faq/': '', 'glossary/ko/': '' });
  expect(await faultsIn(folder)).toEqual([]);
});

test('a folder that is not there, is a file, or whose path the build cannot follow is named', async () => {
  const folder = temporaryContent({ [entry]: term('A'), 'a#b/': '' });
  expect(await faultsIn(join(folder, 'nowhere'))).toEqual([
    expect.stringMatching(/the content folder does not exist/),
  ]);
  expect(await faultsIn(join(folder, entry))).toEqual([
    expect.stringMatching(/the content folder is a file/),
  ]);
  expect(await faultsIn(join(folder, 'a#b'))).toEqual([
    expect.stringMatching(/holds #, \? or %, which the build cannot follow/),
  ]);
});

test('a comment is no part of a heading', async () => {
  const folder = temporaryContent({
    [entry]: term('## Fees {/* check */}\n\n[a](#fees)\n'),
  });
  expect(await faultsIn(folder)).toEqual([]);
});

test('a symbolic link must stay in the folder and lead somewhere', async () => {
  const folder = temporaryContent({ [entry]: term('A') });
  const outside = temporaryContent({ 'secret.mdx': term('B') });
  mkdirSync(join(folder, 'images'));
  writeFileSync(join(folder, 'images/a.svg'), '<svg/>');
  symlinkSync(join(outside, 'secret.mdx'), join(folder, 'glossary/en/leak.mdx'));
  symlinkSync('nowhere.mdx', join(folder, 'glossary/en/lost.mdx'));
  symlinkSync('a.svg', join(folder, 'images/b.svg'));
  expect(await faultsIn(folder)).toEqual([
    expect.stringMatching(
      /^glossary\/en\/leak\.mdx:1: the symbolic link leads out of the content folder/,
    ),
    expect.stringMatching(/^glossary\/en\/lost\.mdx:1: the symbolic link leads nowhere/),
  ]);
});

test('a file with forty faults of syntax reports them all', async () => {
  const text = term(Array.from({ length: 30 }, () => 'a {b\n').join('\n'));
  expect(await faultsIn(temporaryContent({ [entry]: text }))).toHaveLength(30);
});

test.each([
  ['quotations', '> '.repeat(90), []],
  ['quotations', '> '.repeat(110), ['glossary/en/fee.mdx:1']],
  ['quotations', '> '.repeat(4000), ['glossary/en/fee.mdx:1']],
  ['quotations', '> '.repeat(20000), ['glossary/en/fee.mdx:1']],
  ['lists', '- '.repeat(110), ['glossary/en/fee.mdx:1']],
])('%s within one another, however deep, are at most a fault: %#', async (_name, marks, places) => {
  const faults = await faultsIn(temporaryContent({ [entry]: term(`${marks}a\n`) }));
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual(places);
  for (const fault of faults) expect(fault).toMatch(/the text cannot be read.*nested too deep/);
});

test.each([
  [
    'a block that is not closed within another',
    '<Steps>\n\n1. a\n\n<Callout type="note">\n\nx\n\n</Steps>\n',
    [11],
  ],
  ['a summary that is not closed', '<details>\n<summary>x\n</details>\n', [8]],
  ['two line breaks', '- a <br> b\n- c <br> d\n', [7, 8]],
  ['tags across paragraphs', 'a <kbd>b\n\nc</kbd> and <kbd>d\n', [7, 9]],
  ['braces within braces', 'x {a b {c} d} e\n', [7]],
  ['an HTML element that is not closed', '<div>\n\na\n\n</div>\n\n<p>b\n', [7, 13]],
  ['code that only looks like faults', '`{a <b`\n\n````\n```\n{ <x\n````\n\n{x\n', [14]],
])('%s is as many faults as it is', async (_name, body, lines) => {
  const faults = await faultsIn(temporaryContent({ [entry]: term(body) }));
  expect(faults.map((fault) => Number(fault.split(':')[1]))).toEqual(lines);
});
