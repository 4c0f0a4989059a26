import { expect, test } from 'vitest';
import { folderOf, planOf } from './imported.ts';

const article = {
  id: 360001,
  title: 'Fees',
  locale: 'en-us',
  source_locale: 'en-us',
  section_id: 5,
  html_url: 'https://x.zendesk.com/hc/en-us/articles/360001-Fees',
  updated_at: '2026-01-02T03:04:05Z',
  body: '<p>a</p>',
};

function imported(files: Record<string, unknown>) {
  const folder = folderOf(
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [
        path,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  );
  const { files: written, findings } = planOf(folder);
  return {
    paths: [...written.keys()],
    text: (path: string) => String(written.get(path) ?? ''),
    told: findings.map(({ message }) => message),
  };
}

test('articles come as an answer, a list, one by one, or one a line', () => {
  const bare = JSON.stringify(article);
  for (const files of [
    { 'a.json': { articles: [article], next_page: null, count: 1 } },
    { 'a.json': [article] },
    { 'articles/360001.json': { article } },
    { 'articles/360001.json': article },
    { 'a.jsonl': `${bare}\n${bare}\n` },
    { 'a.json': `\ufeff${bare}` },
  ]) {
    const { paths, text, told } = imported(files);
    expect(paths).toEqual(['faq/en/fees.mdx']);
    expect(text('faq/en/fees.mdx')).toContain('updated: 2026-01-02');
    expect(told).toEqual([]);
  }
});

test('languages come as translations beside the articles, within them, or as lists of articles', () => {
  const japanese = { locale: 'ja', title: '手数料', body: '<p>b</p>' };
  for (const files of [
    {
      'a.json': { articles: [article] },
      't.json': { translations: [{ ...japanese, source_id: 360001, source_type: 'Article' }] },
    },
    { 'a.json': { articles: [{ ...article, translations: [japanese] }] } },
    { 'en.json': { articles: [article] }, 'ja.json': { articles: [{ ...article, ...japanese }] } },
  ]) {
    expect(imported(files).paths).toEqual(['faq/en/fees.mdx', 'faq/ja/fees.mdx']);
  }
});

test('pages that are missing are told, by their count and by a cursor', () => {
  expect(
    imported({ 'a.json': { articles: [article], count: 250, next_page: 'https://x/2' } }).told,
  ).toEqual(['pages of "articles" are missing: the export says that there are more']);
  expect(
    imported({
      'a.json': { articles: [article], meta: { has_more: true }, links: { next: 'https://x/2' } },
    }).told,
  ).toHaveLength(1);
  expect(
    imported({
      'a.json': { articles: [article], meta: { has_more: true } },
      'b.json': {
        articles: [{ ...article, id: 360002, title: 'More', html_url: '' }],
        meta: { has_more: false },
      },
    }).told,
  ).toEqual([]);
});

test('what is no JSON, and what is nothing of a help centre, is told', () => {
  const { told } = imported({
    'a.json': { articles: [article] },
    'b.json': '{"articles": [',
    'c.json': { brands: [] },
    'd.json': { articles: [{ title: 'no id' }] },
  });
  expect(told).toEqual([
    'the file is no JSON',
    'nothing of a help centre stands in the file',
    'a record of "articles" cannot be read',
  ]);
});

test('an article for some users is a draft, whichever field says so', () => {
  for (const segment of [{ user_segment_id: 7 }, { user_segment_ids: [7] }]) {
    const { text, told } = imported({ 'a.json': { articles: [{ ...article, ...segment }] } });
    expect(text('faq/en/fees.mdx')).toContain('draft: true');
    expect(told).toEqual(['only some users could read the article, so it is a draft']);
  }
});

test('a topic that no language fills in is written in that of its article', () => {
  const section = {
    id: 5,
    category_id: 1,
    name: '账户',
    locale: 'zh-cn',
    source_locale: 'zh-cn',
    html_url: 'https://x.zendesk.com/hc/zh-cn/sections/5',
  };
  const { paths } = imported({
    'a.json': { articles: [article] },
    's.json': { sections: [section] },
  });
  // English is filled in by Chinese in the starter, so nothing has to be written.
  expect(paths).toEqual(['topics/zh/section-5.mdx', 'faq/en/fees.mdx']);
});
