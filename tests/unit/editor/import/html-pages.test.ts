import { expect, test } from 'vitest';
import { pngOf } from '../../../png.ts';
import { folderOf, planOf } from './imported.ts';

const page = (lang: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Fees – Example</title>${head}</head><body><header><nav>Menu</nav></header>${body}<footer>©</footer></body></html>`;

test('a page is what stands in its main part, with what its head says', () => {
  const folder = folderOf({
    'en/fees.html': page(
      'en-US',
      '<meta name="description" content="What a trade costs."><meta property="article:modified_time" content="2026-03-04T05:06:07Z"><link rel="canonical" href="https://help.example/fees.html"><script>x()</script>',
      '<main><h1>What fees are there?</h1><p>See <a href="limits.html#top">limits</a>.</p><img src="../img/a.gif" alt="A table"></main>',
    ),
    'en/limits.html': page(
      'en',
      '<meta name="robots" content="noindex">',
      '<article><p>None.</p></article>',
    ),
    'img/a.gif': pngOf(4, 3),
  });
  const { files, findings } = planOf(folder, { topic: 'account' });
  expect([...files.keys()]).toEqual(['faq/en/fees.mdx', 'faq/en/limits.mdx', 'images/fees/a.png']);
  // A link to what is not published would be a fault, so that its words stay alone.
  expect(String(files.get('faq/en/fees.mdx'))).toBe(`---
title: "What fees are there?"
description: "What a trade costs."
topic: account
updated: 2026-03-04
formerly:
  - "/fees.html"
---

See limits.

![A table](../../images/fees/a.png)
`);
  expect(String(files.get('faq/en/limits.mdx'))).toContain('title: "Fees"');
  expect(findings.map(({ message }) => message)).toEqual([
    'a link led to an article that is a draft',
  ]);
});

test('a page that does not tell its language is told, unless the operator does', () => {
  const files = { 'fees.html': '<p>a</p>' };
  const { findings } = planOf(folderOf(files));
  expect(findings.map(({ message }) => message)).toEqual(['the page does not tell its language']);
  expect([...planOf(folderOf(files), { language: 'ko' }).files.keys()]).toEqual([
    'faq/ko/fees.mdx',
  ]);
});
