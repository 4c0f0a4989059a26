import { expect, test } from 'vitest';
import { linkDetourWarnings } from '../../../../src/checks/rules/link-detours.ts';
import { saidOfBody } from './said-of.ts';

test.each([
  ['https://www.google.com/url?q=https://x.example', /through the program/],
  ['https://eur01.safelinks.protection.outlook.com/?url=x', /through the program/],
  ['https://urldefense.com/v3/x', /through the program/],
  ['https://l.facebook.com/l.php?u=x', /through the program/],
  ['https://link.zhihu.com/?target=x', /through the program/],
  ['https://docs.google.com/document/d/1k/edit?usp=sharing', /document of those who write/],
  ['https://example.feishu.cn/docx/1', /document of those who write/],
  ['https://example.sharepoint.com/a', /document of those who write/],
  ['https://example.atlassian.net/wiki/a', /document of those who write/],
  ['http://localhost:4321/en/', /machine that readers cannot reach/],
  ['https://192.168.0.1/', /machine that readers cannot reach/],
  ['https://help.internal/', /machine that readers cannot reach/],
  ['https://x.example/?utm_source=chatgpt.com', /tracker/],
  ['https://x.example/?a=1&fbclid=2', /tracker/],
])('a link to %s is named', (url, says) => {
  expect(saidOfBody(linkDetourWarnings, `See [it](${url}).`)).toEqual([
    expect.stringMatching(new RegExp(`^5: the .*${says.source}.*\\(found "https?:`)),
  ]);
});

test.each([
  'https://www.google.com/search?q=url',
  'https://docs.google.com/forms/d/e/1/viewform',
  'https://docs.google.com/document/d/e/1/pub',
  'https://x.example/localhost',
  'https://100.example/',
  'https://x.example/?utm_source=newsletter',
  'https://www.facebook.com/example',
  'mailto:help@localhost.example',
  '/en/faq/it/',
])('a link to %s is left alone', (url) => {
  expect(saidOfBody(linkDetourWarnings, `See [it](${url}).`)).toEqual([]);
});
