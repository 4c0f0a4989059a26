import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clearRecentSearches,
  recentSearches,
  rememberSearch,
} from '../../../../../src/search/query/show/recent-searches.ts';
import { locales } from '../../../../../src/i18n/locales.ts';
import { blockedStorage, storage } from '../storage.ts';

beforeEach(() => void vi.stubGlobal('localStorage', storage()));
afterEach(() => void vi.unstubAllGlobals());

async function remember(locale: string, ...queries: string[]): Promise<string[]> {
  for (const query of queries) await rememberSearch(query, locale);
  return recentSearches(locale);
}

describe('what was searched for', () => {
  test('is kept, the last first', async () => {
    expect(await remember('zh', '提币', '手续费')).toEqual(['手续费', '提币']);
  });

  test('is kept for each locale by itself', async () => {
    for (const locale of locales) await rememberSearch(`memo ${locale}`, locale);
    for (const locale of locales) expect(recentSearches(locale)).toEqual([`memo ${locale}`]);
    clearRecentSearches('ja');
    expect(recentSearches('ja')).toEqual([]);
    expect(recentSearches('ko')).toEqual(['memo ko']);
  });

  test('is kept five queries long', async () => {
    const queries = ['一', '二', '三', '四', '五', '六', '七'];
    expect(await remember('zh', ...queries)).toEqual(['七', '六', '五', '四', '三']);
    expect(JSON.parse(localStorage.getItem(localStorage.key(0)!)!)).toHaveLength(5);
  });

  test.each([
    ['as it was', 'fees', 'fees'],
    ['in another case', 'TXID', 'txid'],
    ['in another width', 'ＴＸＩＤ', 'txid'],
    ['with other blanks', 'memo  tag', ' memo tag '],
  ])(
    'is kept once though it is typed again %s, and moves to the front',
    async (_name, one, again) => {
      expect(await remember('en', one, 'other', again)).toEqual([again.trim(), 'other']);
    },
  );

  test('is kept as it was typed, save for blanks', async () => {
    expect(await remember('en', '  How do I\n withdraw? ')).toEqual(['How do I withdraw?']);
    expect(await remember('ja', 'パスワード　再設定')).toEqual(['パスワード 再設定']);
    expect(await remember('ko', 'ＴＸＩＤ')).toEqual(['ＴＸＩＤ']);
  });

  test('is forgotten, and leaves nothing behind', async () => {
    await remember('ko', '출금');
    clearRecentSearches('ko');
    expect(recentSearches('ko')).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });
});

describe('not kept is', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \u3000\n'],
    ['a text too long to be one', 'why '.repeat(40)],
    ['an address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['a question with an address', 'where is 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['an e-mail', 'satoshi@example.com cannot sign in'],
    ['an e-mail in full width', 'ｓａｔｏｓｈｉ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['a telephone number', '13812345678收不到验证码'],
    ['a telephone number in full width', '０９０１２３４５６７８'],
    ['a card number', '4111 1111 1111 1111'],
    ['a web address', 'https://example.com/?token=abc'],
  ])('%s', async (_name, query) => {
    expect(await remember('en', 'fees', query)).toEqual(['fees']);
    expect(localStorage.getItem(localStorage.key(0)!)).toBe('["fees"]');
  });
});

test.each(['{', 'null', '7', '"fees"', '{"0":"fees"}'])(
  'what is no list, such as %s, is none',
  async (kept) => {
    await remember('en', 'fees');
    localStorage.setItem(localStorage.key(0)!, kept);
    expect(recentSearches('en')).toEqual([]);
    expect(await remember('en', 'memo')).toEqual(['memo']);
  },
);

test('of a list only texts are shown, and not more than are kept', async () => {
  await remember('en', 'fees');
  localStorage.setItem(localStorage.key(0)!, '["a",1,null,{},"b","c","d","e","f"]');
  expect(recentSearches('en')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('where storage is off, nothing is kept and nothing fails', async () => {
  vi.stubGlobal('localStorage', blockedStorage());
  expect(await remember('en', 'fees')).toEqual([]);
  clearRecentSearches('en');
});

test('where storage is full, what was kept stays', async () => {
  await remember('en', 'fees');
  const full = localStorage;
  vi.stubGlobal('localStorage', {
    ...blockedStorage(),
    getItem: (key: string) => full.getItem(key),
  });
  expect(await remember('en', 'memo')).toEqual(['fees']);
});
