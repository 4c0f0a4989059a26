import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { QueryFile } from '../../../../../src/search/query-file.ts';
import { locales, type Locale } from '../../../../../src/i18n/locales.ts';
import { queryLanguageOf } from '../../../../../src/search/index/query-language.ts';
import { queryWords } from '../../../../../src/search/query/understand/query-words.ts';
import { knowledge } from '../knowledge.ts';
import { serve } from '../served.ts';

let loadKnowledge: (typeof import('../../../../../src/search/query/understand/query-knowledge.ts'))['loadKnowledge'];
let understood: (typeof import('../../../../../src/search/query/understand/query-knowledge.ts'))['understood'];
beforeEach(async () => {
  vi.resetModules();
  ({ loadKnowledge, understood } =
    await import('../../../../../src/search/query/understand/query-knowledge.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

const file: QueryFile = {
  language: { lang: 'ja', isDense: true, asksWholeWords: false },
  synonyms: [[['提币'], ['取钱']]],
  functionWords: ['的', '了'],
  endings: ['怎么办', '吗'],
  bestBets: [[['被盗'], 'faq/stolen']],
  variants: '錢钱𨥧钱',
};

/** Words are parted by their spaces where nothing is known. */
const nothing = { ...knowledge('en'), language: expect.objectContaining({ isDense: false }) };

describe('what search knows of a language', () => {
  test.each(locales)('is what the file of %s says', async (locale) => {
    serve({ [`/pagefind/${locale}/query.json`]: JSON.stringify(file) });
    expect(await loadKnowledge(locale)).toEqual({
      ...file,
      functionWords: new Set(['的', '了']),
      variants: new Map([
        ['錢', '钱'],
        ['𨥧', '钱'],
      ]),
    });
  });

  test('is asked for once', async () => {
    const asked = serve({ '/pagefind/zh/query.json': JSON.stringify(file) });
    await Promise.all([loadKnowledge('zh'), loadKnowledge('zh')]);
    await loadKnowledge('zh');
    expect(asked).toEqual(['/pagefind/zh/query.json']);
  });

  test('is nothing where the file is missing or broken', async () => {
    serve({ '/pagefind/ko/query.json': '{' });
    expect(await loadKnowledge('ja')).toEqual(nothing);
    expect(await loadKnowledge('ko')).toEqual(nothing);
  });

  test.each([
    ['without synonyms', { ...file, synonyms: undefined }],
    ['without its language', { ...file, language: undefined }],
    [
      'with a keyboard that is none',
      { ...file, language: { ...file.language, keyboard: 'qwertz' } },
    ],
    ['with synonyms in other groups', { ...file, synonyms: [['提币', '取钱']] }],
    ['with endings as one text', { ...file, endings: '吗' }],
    ['with best bets by word', { ...file, bestBets: { 被盗: 'faq/stolen' } }],
    ['with a message alone', { error: 'Sign in to the Wi-Fi' }],
  ])('is nothing where the file is of another version, %s', async (_name, other) => {
    serve({ '/pagefind/zh/query.json': JSON.stringify(other) });
    expect(await loadKnowledge('zh')).toEqual(nothing);
  });

  test('is nothing where there is no network, and asked for again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadKnowledge('en')).toEqual(nothing);
    serve({ '/pagefind/en/query.json': JSON.stringify(file) });
    expect((await loadKnowledge('en')).endings).toEqual(file.endings);
  });
});

describe('where the words cannot be had', () => {
  const serveEntries = (locale: Locale) => {
    const entries = { entries: [], ngramFiles: 1, language: queryLanguageOf(locale) };
    serve({ [`/pagefind/${locale}/entries.json`]: JSON.stringify(entries) });
  };

  test.each(locales)('the language of %s is what the file of its entries says', async (locale) => {
    serveEntries(locale);
    expect(await loadKnowledge(locale)).toEqual({
      ...knowledge(locale),
      language: queryLanguageOf(locale),
    });
  });

  test.each<[Locale, string]>([
    ['zh', '提现没到账'],
    ['ja', '出金の手数料'],
    ['ko', '출금 수수료'],
    ['en', 'withdrawal fees'],
  ])('a query in %s is still cut into words', async (locale, query) => {
    serveEntries(locale);
    const words = queryWords(query, await loadKnowledge(locale));
    expect(words.length).toBeGreaterThan(1);
    expect(words).not.toContain(query);
  });
});

describe('a query is understood', () => {
  const known = knowledge('zh', {
    variants: new Map([
      ['錢', '钱'],
      ['幣', '币'],
    ]),
  });

  test.each([
    ['in traditional characters', '錢包提幣', '钱包提币'],
    ['in simplified ones', '钱包提币', '钱包提币'],
    ['in both', '钱包提幣', '钱包提币'],
    ['in full width', 'ＵＳＤＴ　２０', 'usdt 20'],
    ['in half-width kana', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['in capitals', 'TxID', 'txid'],
    ['with a character outside the basic plane', '𠮷野家', '𠮷野家'],
    ['with a typographic apostrophe', 'can’t', "can't"],
    ['in Hangul in pieces', '출금'.normalize('NFD'), '출금'],
  ])('%s', (_name, query, plain) => {
    expect(understood(query, known)).toBe(plain);
  });
});
