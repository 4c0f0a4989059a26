import { expect, test } from 'vitest';
import { faultsIn, temporaryContent } from '../temporary-content.ts';

const question = (keys = '') => `---\ntitle: How\nupdated: 2026-10-01\n${keys}---\n\nSo.\n`;
const topic = '---\ntitle: Fees\nupdated: 2026-10-01\norder: 1\n---\n';

test('a folder without topics needs none', async () => {
  const folder = temporaryContent({ 'faq/en/how.mdx': question() });
  expect(await faultsIn(folder)).toEqual([]);
});

test('once there are topics, an entry without one is told which there are', async () => {
  const folder = temporaryContent({
    'faq/en/how.mdx': question(),
    'topics/en/fees.mdx': topic,
    'topics/en/account.mdx': topic.replace('Fees', 'Account'),
  });
  expect(await faultsIn(folder)).toEqual([
    'faq/en/how.mdx:1: "topic" is missing (expected one of account, fees). Add the topic that the entry is about, such as topic: account.',
  ]);
});

test('topics that cannot be read in the language of an entry, and drafts, are not asked for', async () => {
  const folder = temporaryContent({
    'faq/en/how.mdx': question(),
    'topics/ko/fees.mdx': topic,
    'topics/en/account.mdx': topic.replace('order', 'draft: true\norder'),
  });
  expect(await faultsIn(folder)).toEqual([]);
});

test('an entry whose frontmatter cannot be read is not asked for a topic as well', async () => {
  const folder = temporaryContent({
    'faq/en/how.mdx': question('a: "b\n'),
    'topics/en/fees.mdx': topic,
  });
  expect(await faultsIn(folder)).toEqual([expect.stringContaining('quotation mark')]);
});
