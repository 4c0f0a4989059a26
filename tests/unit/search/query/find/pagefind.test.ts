import { describe, expect, test, vi } from 'vitest';
import { loadPagefind, startPagefind } from '../../../../../src/search/query/find/pagefind.ts';
import { loadEntries } from '../../../../../src/search/query/find/entries.ts';
import { locales } from '../../../../../src/i18n/locales.ts';
import { serveIndex } from '../served.ts';
import { starter } from '../written.ts';

serveIndex(starter);
const idsIn = (answer: unknown) =>
  (answer as { results: { id: string }[] }).results.map(({ id }) => id);

describe.each(locales)('in %s', (locale) => {
  const [title, words] = {
    zh: ['提币一直没有到账', '区块浏览器'],
    en: ['My withdrawal has not arrived', 'block explorer'],
    ja: ['出金が届かない', 'ブロックエクスプローラー'],
    ko: ['출금 지연', '블록 탐색기'],
  }[locale] as [string, string];

  test('a word leads to the page that holds it, under the id that the entries have', async () => {
    const { entries } = await loadEntries(locale);
    const pagefind = await loadPagefind(locale);
    const answer = await pagefind.search(words);
    const known = entries.find(({ id }) => id === idsIn(answer)[0]);
    expect(known?.title).toBe(title);
  });
});

test('Pagefind is started once a locale', async () => {
  expect(startPagefind('en')).toBe(startPagefind('en'));
  const [english, again, japanese] = await Promise.all(['en', 'en', 'ja'].map(loadPagefind));
  expect(english === again).toBe(true);
  expect(english === japanese).toBe(false);
});

test('a locale without an index has no Pagefind, and says so', async () => {
  await expect(loadPagefind('xx')).rejects.toThrow();
});

test.each([
  ['has no search', 'yy', { init: async () => undefined, search: undefined }],
  ['has a start that is none', 'yz', { init: true, search: async () => ({ results: [] }) }],
])('a module that %s is no Pagefind, and is loaded anew', async (_name, locale, module) => {
  vi.resetModules();
  const fresh = await import('../../../../../src/search/query/find/pagefind.ts');
  const address = `/pagefind/${locale}/pagefind.js`;
  const sound = { init: async () => undefined, search: async () => ({ results: [] }) };
  vi.doMock(address, () => module);
  vi.doMock(`${address}?start=1`, () => sound);
  await expect(fresh.loadPagefind(locale)).rejects.toThrow(`${address}: no Pagefind`);
  expect(await fresh.loadPagefind(locale)).toMatchObject(sound);
});
