import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { faultsIn } from '../checks/temporary-content.ts';
import { driftFolder, type DriftFolder } from './drift-folder.ts';

const source = `---
title: Which network?
description: The one that both sides name.
updated: 2026-10-01
aliases: [wrong chain]
related: [faq/costs]
reviewBy: 2027-01-01
---

Read [fees](/en/faq/costs/#fees-2) and [this](../en/other.mdx), then [below](#an-example). See [them](https://example.org/en/).

| Coin | Fee |
| --- | ---: |
| BTC | 0.1 |

## An example

<Steps>

1. **Open** it.

2. ![A menu](../../images/menu.svg)

</Steps>

<Callout type="danger">

<Safety>Never share it.</Safety>

</Callout>

\`\`\`
[code](/en/faq/costs/)
\`\`\`
`;

async function folderWith(): Promise<DriftFolder> {
  const content = await driftFolder();
  mkdirSync(join(content.folder, 'images'));
  writeFileSync(
    join(content.folder, 'images/menu.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  );
  writeFileSync(join(content.folder, 'faq/en/network.mdx'), source);
  return content;
}

describe('a translation that is begun', () => {
  test('has the frame of its source, with a mark before each text', async () => {
    const content = await folderWith();
    await content.run('translate', 'faq/network', 'ja');
    const text = content.read('faq/ja/network.mdx');
    expect(text.replace(/: [a-p]{8}$/gm, ': …').replace(/^( +on): .*/m, '$1: …')).toBe(`---
title: "TODO: Which network?"
description: "TODO: The one that both sides name."
updated: 2026-10-01
aliases:
  - "TODO: what readers of this language call it"
related: [faq/costs]
reviewBy: 2027-01-01
draft: true
translation:
  from: en
  on: …
  head: …
  beginning: …
  sections:
    an-example: …
---

TODO: Read [fees](/ja/faq/costs/#手数料-2) and [this](../ja/other.mdx), then [below](#todo-an-example). See [them](https://example.org/en/).

| TODO: Coin | TODO: Fee |
| --- | ---: |
| TODO: BTC | 0.1 |

## TODO: An example

<Steps>

1. TODO: **Open** it.

2. ![TODO: A menu](../../images/menu.svg)

</Steps>

<Callout type="danger">

<Safety>TODO: Never share it.</Safety>

</Callout>

\`\`\`
[code](/en/faq/costs/)
\`\`\`
`);
    expect(await faultsIn(content.folder)).toEqual([]);
  });

  test('is not finished while a mark is left, which the check warns of', async () => {
    const content = await folderWith();
    await content.run('translate', 'faq/network', 'ja');
    expect(await content.run('status', 'faq/network')).toContain(
      'faq/ja/network.mdx: unfinished: 11 texts have TODO: before them',
    );
    const { warnings } = await checkContent(content.folder);
    const open = warnings.filter(({ file, message }) => {
      return file.endsWith('faq/ja/network.mdx') && message.startsWith('a note to oneself');
    });
    // All but the words of the picture and of the tag.
    expect(open.map(({ line }) => line)).toEqual([2, 3, 6, 19, 21, 21, 23, 25, 29]);
    expect(await content.refusal('translate', '--done', 'faq/network', 'ja')).toContain(
      '11 texts with TODO: before them',
    );
  });

  test('is published once it is done, and up to date', async () => {
    const content = await folderWith();
    await content.run('translate', 'faq/network', 'ja');
    content.change('faq/ja/network.mdx', (text) => text.replaceAll('TODO: ', ''));
    await content.run('translate', '--done', 'faq/network', 'ja');
    expect(content.read('faq/ja/network.mdx')).not.toContain('draft:');
    expect((await content.status('faq/network')).locales['ja']).toMatchObject({ current: 1 });
  });

  test('is refused in the language of its source, and in one that there is not', async () => {
    const content = await folderWith();
    expect(await content.refusal('translate', 'faq/network', 'en')).toContain('is the source');
    expect(await content.refusal('translate', 'faq/network', 'fr')).toContain('no locale "fr"');
    expect(existsSync(join(content.folder, 'faq/fr'))).toBe(false);
  });
});

describe('a translation that is there', () => {
  test('shows what changed since, and stays as it is', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', (text) => text.replace('trade. (2)', 'swap. (2)'));
    const before = content.read('faq/ja/costs.mdx');
    const said = await content.run('translate', 'faq/costs', 'ja');
    expect(said).toContain('for each [-trade-]{+swap+}. (2)');
    expect(said).toContain('then: translate --done faq/costs ja');
    expect(said).not.toContain('faq/ko/');
    expect(content.read('faq/ja/costs.mdx')).toBe(before);
  });

  test('is up to date where nothing changed', async () => {
    const content = await driftFolder();
    expect(await content.run('translate', 'faq/costs', 'ja')).toBe(
      'faq/costs in "ja" says what its source says.',
    );
  });
});

describe('the status', () => {
  test('counts by language, names what is overdue, and has a trend', async () => {
    const content = await folderWith();
    content.change('faq/ko/other.mdx', (text) =>
      text.replace('---\n', '---\nreviewBy: 2026-01-01\n'),
    );
    content.git('add', '--all');
    const author = ['--author=A <a@example.org>', '--message=Old', '--quiet'];
    content.git('commit', ...author, '--date=2026-01-01T00:00:00Z');
    const { locales, open } = await content.status();
    expect(locales['ko']).toMatchObject({ current: 2, missing: 1, overdue: 1, stale: 0 });
    expect(locales['en']).toMatchObject({ sources: 3, missing: 0 });
    expect(open.map(({ file, state, overdue }) => [file, state, overdue])).toEqual([
      ['faq/zh/network.mdx', 'missing', undefined],
      ['faq/ja/network.mdx', 'missing', undefined],
      ['faq/ko/network.mdx', 'missing', undefined],
      ['faq/ko/other.mdx', 'current', '2026-01-01'],
    ]);
    expect(await content.run('status')).toMatch(/ko {2}2 +0 +0 +0 +1 +1 +1/);
  });
});
