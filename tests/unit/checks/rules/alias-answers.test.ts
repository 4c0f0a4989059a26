import { describe, expect, test } from 'vitest';
import { aliasAnswerWarnings } from '../../../../src/checks/rules/alias-answers.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

function saidOf(alias: string, body: string, file = 'faq/en/it.mdx', more = ''): string[] {
  const head = `${more}title: It\nupdated: 2026-11-01\naliases:\n  - ${JSON.stringify(alias)}`;
  return linesOf(aliasAnswerWarnings, contentOf({ [file]: entryText(head, body) }));
}

describe('an alias', () => {
  test.each([
    ['of which no word stands in the text', 'flash crash', 'A thin order book.'],
    ['of which only words that say nothing stand there', 'do I coin', 'Do I?'],
    ['that only looks like a word of the text', 'legit', 'The legal limit.'],
  ])('%s is named with its line', (_name, alias, body) => {
    expect(saidOf(alias, body)).toEqual([
      expect.stringMatching(/^faq\/en\/it\.mdx:5: the alias is a promise .* \(found "/),
    ]);
  });

  test.each([
    ['a word of it stands in the text', 'flash crash', 'In a crash nobody buys.'],
    ['a word of it stands there with another ending', 'verified yet', 'Your verification.'],
    ['a word of it stands there without its slip', 'depsit', 'Your deposit.'],
    ['a synonym of it stands there', 'commission', 'The fee is 1 USDT.'],
    ['the text itself is broken', 'flash crash', '<Steps>'],
  ])('is fine where %s', (_name, alias, body) => {
    expect(saidOf(alias, body)).toEqual([]);
  });

  test('of a draft is still to be answered', () => {
    const draft = 'draft: true\n';
    expect(saidOf('flash crash', 'A thin order book.', 'faq/en/it.mdx', draft)).toEqual([]);
  });

  test.each([
    ['faq/zh/it.mdx', '人脸识别失败', '请上传证件。', '人脸要正对镜头。'],
    ['faq/ja/it.mdx', 'なりすまし', '公式の連絡先です。', 'なりすましに注意してください。'],
    ['faq/ko/it.mdx', '헐값에 팔렸어요', '시장가 주문이에요.', '헐값에 파는 일이 있어요.'],
  ])('of %s is understood in its language', (file, alias, without, withIt) => {
    expect(saidOf(alias, without, file)).toHaveLength(1);
    expect(saidOf(alias, withIt, file)).toEqual([]);
  });

  test.each(['glossary/en/it.mdx', 'topics/en/it.mdx'])('of %s is another name', (file) => {
    expect(saidOf('flash crash', 'A thin order book.', file)).toEqual([]);
  });

  test('that editors lead there by a best bet is kept', () => {
    expect(saidOf('盗まれた', '至急の手順です。', 'faq/ja/account-stolen.mdx')).toEqual([]);
    expect(saidOf('盗まれた', '至急の手順です。', 'faq/ja/it.mdx')).toHaveLength(1);
  });
});
