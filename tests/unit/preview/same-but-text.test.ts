import { expect, test } from 'vitest';
import { articleReader } from '../../../src/reading/read-article.ts';
import type { Article } from '../../../src/reading/article.ts';
import { isSameButText } from '../../../src/preview/same-but-text.ts';
import { folderOf, save } from './temporary-folder.ts';

const path = 'faq/en/fees.mdx';
const text = `---
title: Fees
topic: trading
updated: 2026-11-01
---

See [limits](/en/faq/limits/).

## How much

A little.
`;

function states(change: (text: string) => string): [now: Article, before: Article] {
  const folder = folderOf({ [path]: text });
  const read = articleReader();
  const before = read(`${folder}/${path}`)[0]?.article;
  save(folder, path, change(text));
  const now = read(`${folder}/${path}`)[0]?.article;
  if (!now || !before) throw new Error('The file is no entry.');
  return [now, before];
}

test.for<[string, (text: string) => string, boolean]>([
  ['another word', (all) => all.replace('A little', 'Very little'), true],
  ['a new paragraph above links and headings', (all) => all.replace('See', 'New.\n\nSee'), true],
  ['a fault of its own, which is found by itself', (all) => `${all}\n<Nothing />\n`, true],
  ['a new link', (all) => `${all}\n[More](/en/faq/more/)\n`, false],
  ['a heading, to which links lead', (all) => all.replace('## How much', '## Amounts'), false],
  ['a picture', (all) => `${all}\n![A](../../images/a.svg)\n`, false],
  ['a title', (all) => all.replace('title: Fees', 'title: Costs'), false],
  ['a topic', (all) => all.replace('topic: trading', 'topic: account'), false],
  ['a draft', (all) => all.replace('topic: trading', 'topic: trading\ndraft: true'), false],
])('to the rest of the folder an article is the same but for its text: %s', ([, change, same]) => {
  expect(isSameButText(...states(change))).toBe(same);
});

test('a new article is not the same as none', () => {
  const [now] = states((all) => all);
  expect(isSameButText(now, undefined)).toBe(false);
});
