import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { draftWarnings } from '../../../../src/checks/rules/drafts.ts';
import { topicRule } from '../../../../src/checks/rules/topic.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const topic = (title: string, more = '') => entryText(`title: ${title}\norder: 1${more}`);
const topics = {
  'topics/en/security.mdx': topic('Security'),
  'topics/en/account.mdx': topic('Account'),
  'topics/zh/account.mdx': topic('账户'),
  'topics/ja/fiat.mdx': topic('法定通貨'),
  'topics/ja/hidden.mdx': topic('下書き', '\ndraft: true'),
  'topics/en/hidden.mdx': topic('Draft', '\ndraft: true'),
  'glossary/en/fee.mdx': entryText('title: Fee'),
};

/** What is said of a question with this topic. */
const said = (head: string, file = 'faq/en/fees.mdx', others: Record<string, string> = topics) =>
  linesOf(topicRule, contentOf({ ...others, [file]: entryText(`title: Fees\n${head}`) }));
const lines = (
  reason: string,
  found: string,
  fix: string,
  expected = 'one of account, fiat, security',
) => [`faq/en/fees.mdx:3: the topic ${reason} (found "${found}", expected ${expected}). ${fix}`];

describe('the topic of an entry', () => {
  test.each([
    ['topic: account', 'faq/en/fees.mdx'],
    ['topic: account', 'tutorials/zh/fees.mdx'],
    ['topic: nowhere', 'glossary/en/fees.mdx'],
    ['topic: nowhere', 'announcements/en/fees.mdx'],
    ['topic: Not_A_Slug', 'faq/en/fees.mdx'],
    ['topic: 5', 'faq/en/fees.mdx'],
    ['topic: hidden\ndraft: true', 'faq/en/fees.mdx'],
  ])('is there, or another rule tells it: %j in %s', (head, file) => {
    expect(said(head, file)).toEqual([]);
  });

  test('does not exist', () => {
    const addIt = (slug: string) => `Write content/topics/en/${slug}.mdx, or use another topic.`;
    expect(said('topic: acount')).toEqual(
      lines('does not exist', 'acount', 'Did you mean "account"?'),
    );
    expect(said('topic: nowhere')).toEqual(lines('does not exist', 'nowhere', addIt('nowhere')));
    expect(said('topic: nowhere', 'faq/en/fees.mdx', {})).toEqual(
      lines('does not exist', 'nowhere', addIt('nowhere'), 'the slug of an entry in topics'),
    );
    expect(said('topic: x', 'tutorials/en/fees.mdx')).toHaveLength(1);
  });

  test('is a draft', () => {
    expect(said('topic: hidden')).toEqual(
      lines('is a draft', 'hidden', 'Write content/topics/en/hidden.mdx, or use another topic.'),
    );
  });

  test('stands in another language, and is not named as one to take', () => {
    expect(said('topic: fiat')).toEqual(
      lines(
        'does not exist in en nor in a language that fills in',
        'fiat',
        'Write content/topics/en/fiat.mdx, or use another topic.',
        'one of account, security',
      ),
    );
  });
});

describe('drafts', () => {
  const drafts = (count: number) => {
    const entries = Array.from({ length: count }, (_, at) => [
      `faq/en/${String.fromCharCode(97 + at)}.mdx`,
      entryText('title: A\ndraft: true'),
    ]);
    return draftWarnings(contentOf({ ...topics, ...Object.fromEntries(entries) })).map(formatFault);
  };
  const hidden = 'topics/ja/hidden.mdx, topics/en/hidden.mdx';
  const fix = 'Remove "draft: true" from what is ready.';

  test('are named once, ten of them', () => {
    const named = [...'abcdefgh'].map((letter) => `, faq/en/${letter}.mdx`).join('');
    expect(drafts(0)).toEqual([
      `.:1: 2 entries are drafts and not published (found ${hidden}). ${fix}`,
    ]);
    expect(drafts(8)).toEqual([
      `.:1: 10 entries are drafts and not published (found ${hidden}${named}). ${fix}`,
    ]);
    expect(drafts(9)).toEqual([
      `.:1: 11 entries are drafts and not published (found ${hidden}${named} …). ${fix}`,
    ]);
  });

  test('may be one, or none', () => {
    const one = { 'faq/en/a.mdx': entryText('title: A\ndraft: true') };
    expect(draftWarnings(contentOf(one)).map(formatFault)).toEqual([
      `.:1: 1 entry is a draft and not published (found faq/en/a.mdx). ${fix}`,
    ]);
    expect(draftWarnings(contentOf({ 'faq/en/a.mdx': entryText('title: A') }))).toEqual([]);
  });
});
