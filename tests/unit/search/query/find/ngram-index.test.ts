import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ngramFiles } from '../../../../../src/search/index/ngram-files.ts';
import type { ContentEntry } from '../../../../../src/checks/content-entry.ts';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import { serve } from '../served.ts';
import { starter, written } from '../written.ts';

let searchNgrams: (typeof import('../../../../../src/search/query/find/ngram-index.ts'))['searchNgrams'];
beforeEach(async () => {
  vi.resetModules();
  ({ searchNgrams } = await import('../../../../../src/search/query/find/ngram-index.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

/** Serves the n-grams of some entries as a build writes them. Returns what finds them, and what is asked for. */
function build(locale: Locale, entries: ContentEntry[]) {
  const files = ngramFiles(entries);
  const served = files.map(({ path, content }) => [
    `/pagefind/${locale}/${path}`,
    new Uint8Array(content),
  ]);
  const asked = serve(Object.fromEntries(served) as Record<string, BodyInit>);
  const ids = entries.map(({ collection, slug }) => `${collection}/${slug}`);
  return { index: { locale, ids, files: files.length }, asked };
}
const own = (locale: Locale) => starter.filter((entry) => entry.locale === locale);

describe('an entry is found by its text', () => {
  test.each<[Locale, string, string, string]>([
    ['zh', 'as it stands there', '区块浏览器核对交易哈希', 'faq/stuck'],
    ['zh', 'with a wrong character', '区块刘览器核对交易哈西', 'faq/stuck'],
    ['zh', 'in another order', '交易哈希在区块浏览器核对', 'faq/stuck'],
    ['en', 'with typos', 'explorer confirmatoins', 'faq/stuck'],
    ['en', 'with a missing space', 'depositaddress number', 'glossary/memo'],
    ['en', 'in full width', 'ＥＸＰＬＯＲＥＲ', 'faq/stuck'],
    ['ja', 'in hiragana', 'ぶろっくえくすぷろーらー', 'faq/stuck'],
    ['ja', 'with another ending', '暗証番号を変えたい', 'faq/stolen'],
    ['ko', 'without blanks', '블록탐색기거래해시', 'faq/stuck'],
    ['ko', 'with other particles', '이메일로 링크가', 'faq/password'],
  ])('in %s %s', async (locale, _name, query, reference) => {
    const { index } = build(locale, own(locale));
    const [first, second] = await searchNgrams(query, index);
    expect(first?.id).toBe(reference);
    expect(first!.score).toBeGreaterThan(2 * (second?.score ?? 0));
  });

  test.each<[Locale, string]>([
    ['zh', '量子力学'],
    ['en', 'xylophone'],
    ['ja', '量子力学'],
    ['ko', '햇볕'],
  ])('in %s not by what no text has', async (locale, query) => {
    const { index } = build(locale, own(locale));
    expect(await searchNgrams(query, index)).toEqual([]);
    expect(await searchNgrams('', index)).toEqual([]);
    expect(await searchNgrams('…', index)).toEqual([]);
  });
});

describe('as a last resort, an entry is found by a single character', () => {
  test.each<[Locale, string, string]>([
    ['zh', '冻', 'faq/stolen'],
    ['zh', '冰冻', 'faq/stolen'],
    ['ja', '凍る', 'faq/stolen'],
    ['ko', '멍멈', 'announcements/spring'],
  ])('in %s by “%s”', async (locale, query, reference) => {
    const found = await searchNgrams(query, build(locale, own(locale)).index);
    expect(found.map(({ id }) => id)).toContain(reference);
  });

  test('which counts less than two beside each other', async () => {
    const { index } = build('zh', own('zh'));
    const [chance] = await searchNgrams('冰冻', index);
    const [meant] = await searchNgrams('冻结', index);
    expect(meant?.id).toBe('faq/stolen');
    expect(chance!.score).toBeLessThan(meant!.score / 2);
    const [all] = await searchNgrams('结冻', index);
    const [one] = await searchNgrams('冻', index);
    expect(all!.score).toBeLessThan(one!.score / 2);
  });

  test('and not where two beside each other are found', async () => {
    const found = await searchNgrams('核对冻', build('zh', own('zh')).index);
    expect(found.map(({ id }) => id)).toEqual(['faq/stuck']);
  });
});

describe('the score', () => {
  const three = (...texts: string[]) => [
    ...texts.map((text, at) => written('zh', `faq/n${at}`, { title: '标题', text })),
    ...Array.from({ length: 12 }, (_entry, at) =>
      written('zh', `faq/filler${at}`, { title: '其他', text: '完全无关的内容' }),
    ),
  ];
  const scores = async (query: string, entries: ContentEntry[]) => {
    const found = await searchNgrams(query, build('zh', entries).index);
    return new Map(found.map(({ id, score }) => [id, score]));
  };

  test('is above 0 and at most 1, the best first', async () => {
    const { index } = build('en', own('en'));
    const found = await searchNgrams('the transaction hash of a withdrawal', index);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const { score } of found) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('is higher the more of the query a text holds', async () => {
    const found = await scores('区块浏览器', three('区块浏览器', '区块', '浏览器'));
    expect(found.get('faq/n0')!).toBeGreaterThan(found.get('faq/n2')!);
    expect(found.get('faq/n2')!).toBeGreaterThan(found.get('faq/n1')!);
  });

  test('is low for a text that holds one part of the query alone, however often', async () => {
    const found = await scores('甲乙丙丁戊己庚辛', three('甲乙丙丁', '甲乙、'.repeat(30)));
    expect(found.get('faq/n0')!).toBeGreaterThan(4 * found.get('faq/n1')!);
  });

  test('is higher for what few texts have', async () => {
    const found = await scores('甲乙、丙丁', three('甲乙', '丙丁', '甲乙', '甲乙', '甲乙'));
    expect(found.get('faq/n1')!).toBeGreaterThan(1.2 * found.get('faq/n0')!);
  });

  test('is higher where what is asked stands in the title', async () => {
    const titled = written('zh', 'faq/titled', { title: '手续费', text: '很低很低' });
    const told = written('zh', 'faq/told', { title: '很低很低', text: '手续费' });
    const found = await scores('手续费', [...three(), titled, told]);
    expect(found.get('faq/titled')!).toBeGreaterThan(found.get('faq/told')!);
  });

  test('is lower in a long text', async () => {
    const found = await scores(
      '手续费',
      three('手续费', `手续费${'说来话长，先讲别的事情。'.repeat(40)}`),
    );
    expect(found.get('faq/n0')!).toBeGreaterThan(found.get('faq/n1')!);
  });

  test('takes no notice of what nearly every text has', async () => {
    const texts = ['fee', 'tax', 'law', 'ban'].map((word, at) =>
      written('en', `faq/${at}`, { title: 'Bitcoin', text: `bitcoin ${word}` }),
    );
    const { index } = build('en', texts);
    expect(await searchNgrams('bitcoin', index)).toEqual([]);
    expect(await searchNgrams('bitcoin tax', index)).toEqual(await searchNgrams('tax', index));
    expect(await searchNgrams('tax', index)).toMatchObject([{ id: 'faq/1' }]);
  });
});

describe('the files', () => {
  const many = Array.from({ length: 60 }, (_entry, at) => {
    const text = Array.from({ length: 40 }, (_char, more) =>
      String.fromCodePoint(0x4e00 + ((at * 97 + more * 31) % 6000)),
    ).join('');
    return written('zh', `faq/e${at}`, { title: `第${at}`, text });
  });

  test('that hold no n-gram of the query are not asked for, and none twice', async () => {
    const { index, asked } = build('zh', many);
    expect(index.files).toBeGreaterThan(3);
    const term = many[7]!.sections[0]!.text.slice(4, 7);
    const [first] = await searchNgrams(term, index);
    await searchNgrams(term, index);
    expect(first?.id).toBe('faq/e7');
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('lead to the right entry, whichever it is', async () => {
    const { index } = build('zh', many);
    for (const { slug, sections } of many) {
      const [first] = await searchNgrams(sections[0]!.text.slice(0, 12), index);
      expect(first?.id).toBe(`faq/${slug}`);
    }
  });

  test('are asked for again after one was missing', async () => {
    const { index } = build('zh', own('zh'));
    serve({});
    await expect(searchNgrams('手续费', index)).rejects.toThrow('404');
    build('zh', own('zh'));
    expect(await searchNgrams('手续费', index)).not.toEqual([]);
  });
});

test.each([
  ['places as text', { 手续: '01' }],
  ['places as pairs', { 手续: [[0, 1]] }],
  ['a list', [['手续', 0, 1]]],
])('n-grams of another version, with %s, cannot be had', async (_name, other) => {
  serve({ '/pagefind/zh/ngrams/0.json': JSON.stringify(other) });
  const index = { locale: 'zh', ids: ['faq/fees'], files: 1 };
  await expect(searchNgrams('手续', index)).rejects.toThrow('/pagefind/zh/ngrams/0.json');
});
