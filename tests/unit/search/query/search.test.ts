import { describe, expect, test, vi } from 'vitest';
import { prepareSearch, search, type SearchOptions } from '../../../../src/search/query/search.ts';
import { starterLocales, type StarterLocale } from '../../../starter-locales.ts';
import type { SearchDocument } from '../../../../src/schemas/search.ts';
import { serveIndex } from './served.ts';
import { starter, written } from './written.ts';

const documents: Record<StarterLocale, Partial<SearchDocument>> = {
  zh: {
    synonyms: [['提币', '取钱']],
    functionWords: ['的', '了'],
    endings: ['怎么办'],
    bestBets: [{ words: ['被盗'], entry: 'faq/stolen' }],
  },
  en: {
    synonyms: [
      ['withdrawal', 'cash out'],
      ['explorer', 'scanner'],
    ],
    functionWords: ['the', 'my', 'is'],
    bestBets: [{ words: ['hacked'], entry: 'faq/stolen' }],
  },
  ja: {
    synonyms: [['出金', '引き出し']],
    functionWords: ['について'],
    bestBets: [{ words: ['乗っ取'], entry: 'faq/stolen' }],
  },
  ko: {
    synonyms: [['출금', '인출']],
    endings: ['이', '를', '했어요'],
    bestBets: [{ words: ['해킹'], entry: 'faq/stolen' }],
  },
};
/** Entries that are alike, for what counts and cuts. */
const many = starterLocales.flatMap((locale) =>
  Array.from({ length: 14 }, (_entry, at) =>
    written(locale, `faq/otp-${at}`, {
      title: `OTP ${at + 10}`,
      topic: at < 4 ? 'account' : 'trade',
    }),
  ),
);
const news = starterLocales.flatMap((locale) => [
  written(locale, 'announcements/wallet', { title: 'Ledger upgrade', day: '2026-02-01' }),
  written(locale, 'announcements/ledger', { title: 'Ledger upgrade finished', day: '2026-09-01' }),
]);
/** An English entry that Korean keys lead to. */
const korean = written('en', 'glossary/korean', { title: '출금 지연' });
const asked = serveIndex([...starter, ...many, ...news, korean], documents);

const answer = (query: string, locale: string, options: Partial<SearchOptions> = {}) =>
  search(query, { locale, ...options });
const sureOf = async (query: string, locale: string, options: Partial<SearchOptions> = {}) =>
  (await answer(query, locale, options)).sure.map(({ href }) => href.replace(`/${locale}/`, ''));

/** What is found, and what is loaded for it, by a page that has loaded nothing yet. */
async function freshly(query: string, locale: string) {
  vi.resetModules();
  const fresh = await import('../../../../src/search/query/search.ts');
  const before = asked.length;
  const found = await fresh.search(query, { locale });
  return { found, loaded: asked.slice(before) };
}

describe('the first answer', () => {
  test.each<[StarterLocale, string, string, string]>([
    ['zh', 'a title', '提币一直没有到账', 'faq/stuck/'],
    ['zh', 'an alias', '转出未到账', 'faq/stuck/'],
    ['zh', 'traditional characters', '提幣手續費', 'faq/fees/'],
    ['zh', 'words of the text', '区块浏览器 哈希', 'faq/stuck/'],
    ['zh', 'an ending', '重置密码怎么办', 'faq/password/'],
    ['zh', 'homophones', '题币手序费', 'faq/fees/'],
    ['zh', 'a synonym', '取钱', 'topics/withdrawal/'],
    ['zh', 'an emergency', '账户好像被盗了', 'faq/stolen/'],
    ['zh', 'a term in Latin', 'ｍｅｍｏ', 'glossary/memo/'],
    ['en', 'a title', 'My withdrawal has not arrived', 'faq/stuck/'],
    ['en', 'an alias', 'Pending payout', 'faq/stuck/'],
    ['en', 'a title in full width and capitals', 'ＷＨＡＴ A WITHDRAWAL COSTS', 'faq/fees/'],
    ['en', 'words of the text', 'explorer confirmations', 'faq/stuck/'],
    ['en', 'typos', 'reset forgoten pasword', 'faq/password/'],
    ['en', 'typos of the text', 'transacton hash block explorrer', 'faq/stuck/'],
    ['en', 'a synonym', 'cash out costs', 'faq/fees/'],
    ['en', 'a synonym of what stands in the text', 'scanner', 'faq/stuck/'],
    ['en', 'an emergency', 'I was hacked', 'faq/stolen/'],
    ['ja', 'a title', '出金が届かない', 'faq/stuck/'],
    ['ja', 'an alias', '送金が反映されない', 'faq/stuck/'],
    ['ja', 'other kana', 'ぱすわーどの再設定', 'faq/password/'],
    ['ja', 'half-width kana', 'ﾊﾟｽﾜｰﾄﾞ', 'faq/password/'],
    ['ja', 'words of the text', '取引ハッシュ 承認', 'faq/stuck/'],
    ['ja', 'a synonym', '引き出し 手数料', 'faq/fees/'],
    ['ja', 'an emergency', '口座を乗っ取られた', 'faq/stolen/'],
    ['ko', 'a title', '출금 지연', 'faq/stuck/'],
    ['ko', 'a title without its blank', '출금지연', 'faq/stuck/'],
    ['ko', 'an alias', '송금 미도착', 'faq/stuck/'],
    ['ko', 'a slip of the keys', '비밀본호 재설정', 'faq/password/'],
    ['ko', 'endings', '비밀번호를 재설정했어요', 'faq/password/'],
    ['ko', 'words of the text', '블록 탐색기 해시', 'faq/stuck/'],
    ['ko', 'a synonym', '인출 수수료', 'faq/fees/'],
    ['ko', 'an emergency', '계정 해킹', 'faq/stolen/'],
    ['ko', 'the other layout of the keyboard', 'qlalfqjsgh', 'faq/password/'],
    ['ko', 'the other layout of the keyboard, of Latin', 'ㅐ세', 'faq/otp-0/'],
  ])('in %s to %s: “%s”', async (locale, _name, query, reference) => {
    const { sure, perhaps } = await answer(query, locale);
    expect([...sure, ...perhaps][0]?.href).toBe(`/${locale}/${reference}`);
  });

  test.each(starterLocales)('in %s shows its words in title or passage', async (locale) => {
    const query = { zh: '核对', en: 'explorer', ja: '承認', ko: '해시' }[locale];
    const { sure, perhaps } = await answer(query, locale);
    const [first] = [...sure, ...perhaps];
    const passage = await first!.loadPassage();
    expect(passage.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([query]);
    expect(first?.words).toContain(query);
  });
});

describe('nothing is found', () => {
  test.each([
    ['zh', '量子力学'],
    ['en', 'xylophone'],
    ['ja', '量子力学'],
    ['ko', '햇볕'],
    ['en', '…?!'],
  ])('in %s by “%s”', async (locale, query) => {
    const { sure, total, counts, isRefused } = await answer(query, locale);
    expect({ sure, total, counts, isRefused }).toEqual({
      sure: [],
      total: 0,
      counts: { collection: {}, topic: {} },
      isRefused: false,
    });
  });

  test('by English in the other layout of a Korean keyboard, but in Korean', async () => {
    expect(await sureOf('cnfrma wldus', 'en')).toEqual([]);
  });

  test('by blanks, for which nothing is loaded', async () => {
    const { found, loaded } = await freshly(' \u3000 ', 'en');
    expect(found).toMatchObject({ sure: [], perhaps: [], total: 0, isRefused: false });
    expect(loaded).toEqual([]);
  });
});

describe('a secret', () => {
  test.each([
    ['a seed phrase', 'zoo '.repeat(11) + 'wrong'],
    ['a private key', '0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d'],
  ])('such as %s is refused, and nothing loaded for it', async (_name, query) => {
    const { found, loaded } = await freshly(query, 'en');
    expect(found).toEqual({
      sure: [],
      perhaps: [],
      total: 0,
      counts: { collection: {}, topic: {} },
      isRefused: true,
      isPartial: false,
    });
    expect(loaded).toEqual([]);
  });
});

describe('of many sure results', () => {
  test('ten are shown unless told, and all are counted', async () => {
    const { sure, perhaps, total, counts } = await answer('otp', 'en');
    expect(sure).toHaveLength(10);
    expect(total).toBe(14);
    expect(perhaps).toEqual([]);
    expect(counts).toEqual({ collection: { faq: 14 }, topic: { account: 4, trade: 10 } });
    expect((await answer('otp', 'en', { limit: 3 })).sure).toHaveLength(3);
    expect((await answer('otp', 'en', { limit: 30 })).sure).toHaveLength(14);
  });

  test('a filter leaves as many as was said, and the counts stay true', async () => {
    const { sure, total, counts } = await answer('otp', 'zh', { topic: 'account' });
    expect(sure).toHaveLength(4);
    expect(total).toBe(4);
    expect(counts).toEqual({ collection: { faq: 4 }, topic: { account: 4, trade: 10 } });
    expect((await answer('otp', 'zh', { collection: 'glossary' })).total).toBe(0);
  });

  test.each(starterLocales)(
    'in %s announcements stand by their day where that is asked',
    async (locale) => {
      const query = { zh: '系统维护', en: 'maintenance', ja: 'メンテナンス', ko: '시스템 점검' }[
        locale
      ];
      const options = { collection: 'announcements', isNewestFirst: true };
      expect(await sureOf(query, locale, options)).toEqual([
        'announcements/autumn/',
        'announcements/spring/',
      ]);
    },
  );
});

test('the best stands first, or the newest where that is asked', async () => {
  const options = { collection: 'announcements' };
  const [wallet, ledger] = ['announcements/wallet/', 'announcements/ledger/'];
  expect(await sureOf('Ledger upgrade', 'en', options)).toEqual([wallet, ledger]);
  expect(await sureOf('Ledger upgrade', 'en', { ...options, isNewestFirst: true })).toEqual([
    ledger,
    wallet,
  ]);
});

describe('what perhaps answers', () => {
  test('is not counted, and fills up what is shown', async () => {
    const { sure, perhaps, total } = await answer('explorer zzzz qqqq wwww', 'en');
    expect(sure).toEqual([]);
    expect(total).toBe(0);
    expect(perhaps[0]?.href).toBe('/en/faq/stuck/');
    expect(perhaps.length).toBeLessThanOrEqual(5);
    expect((await answer('explorer zzzz qqqq wwww', 'en', { limit: 1 })).perhaps).toHaveLength(1);
  });

  test('takes no more place than sure results leave', async () => {
    const all = await answer('提币没有到账', 'zh');
    expect(all.sure.length).toBeGreaterThan(0);
    expect(all.perhaps.length).toBeGreaterThan(1);
    const few = await answer('提币没有到账', 'zh', { limit: all.sure.length + 1 });
    expect(few.perhaps).toHaveLength(1);
  });
});

test('letters are loaded only where the words fall short', async () => {
  const titled = await freshly('What a withdrawal costs', 'en');
  expect(titled.loaded.some((path) => path.includes('entries.json'))).toBe(true);
  expect(titled.loaded.filter((path) => path.includes('/ngrams/'))).toEqual([]);
  const misspelt = await freshly('wat a withdrwl csts', 'en');
  expect(misspelt.loaded.some((path) => path.includes('/ngrams/'))).toBe(true);
});

test.each(starterLocales)(
  'no text is loaded in %s before its passage is asked for',
  async (locale) => {
    const query = { zh: '核对', en: 'explorer', ja: '承認', ko: '해시' }[locale];
    const { found, loaded } = await freshly(query, locale);
    expect(loaded.filter((path) => path.includes('/texts/'))).toEqual([]);
    expect((await [...found.sure, ...found.perhaps][0]!.loadPassage()).length).toBeGreaterThan(0);
  },
);

describe('once somebody is about to search', () => {
  test.each(starterLocales)('what a search in %s begins with is loaded', async (locale) => {
    vi.resetModules();
    const fresh = await import('../../../../src/search/query/search.ts');
    const begun = asked.length;
    fresh.prepareSearch(locale);
    const first = [`/pagefind/${locale}/entries.json`, `/pagefind/${locale}/query.json`];
    await vi.waitFor(() => expect(asked.slice(begun)).toEqual(expect.arrayContaining(first)));
    const ready = asked.length;
    fresh.prepareSearch(locale);
    await fresh.search('memo', { locale });
    expect(asked.slice(ready).filter((path) => first.includes(path))).toEqual([]);
  });

  test('nothing fails where there is no index', async () => {
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    prepareSearch('xx');
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.off('unhandledRejection', failed);
    expect(failed).not.toHaveBeenCalled();
  });
});

test('a locale that has no index fails, and says so', async () => {
  await expect(answer('fee', 'xx')).rejects.toThrow();
});
