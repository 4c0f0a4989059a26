import { describe, expect, test, vi } from 'vitest';
import {
  loadPagefind,
  loadText,
  startPagefind,
} from '../../../../../src/search/query/find/pagefind.ts';
import { loadEntries } from '../../../../../src/search/query/find/entries.ts';
import { locales } from '../../../../../src/i18n/locales.ts';
import { serveIndex } from '../served.ts';
import { starter } from '../written.ts';

const asked = serveIndex(starter);
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

  test('the text of a page is its own, title first', async () => {
    const { entries } = await loadEntries(locale);
    const fragment = await loadText(locale, entries.find((entry) => entry.title === title)!.id);
    // Pagefind parts the words of Chinese and Japanese with blanks of no width.
    const text = fragment.replaceAll('\u200b', '');
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain(words);
  });
});

test('Pagefind is started once a locale', async () => {
  expect(startPagefind('en')).toBe(startPagefind('en'));
  const [english, again, japanese] = await Promise.all(['en', 'en', 'ja'].map(loadPagefind));
  expect(english === again).toBe(true);
  expect(english === japanese).toBe(false);
});

test('a text is asked for once', async () => {
  const { entries } = await loadEntries('en');
  const before = asked.length;
  await Promise.all([loadText('en', entries.at(-1)!.id), loadText('en', entries.at(-1)!.id)]);
  expect(asked.length).toBe(before + 1);
});

test.each([
  ['is not there', 'none', () => fetch('/pagefind/en/nothing')],
  ['cannot be had', 'offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is broken', 'broken', () => Promise.resolve(new Response('not gzip'))],
])('a text that %s is empty', async (_name, id, answer) => {
  vi.spyOn(globalThis, 'fetch').mockImplementationOnce(answer);
  expect(await loadText('en', id)).toBe('');
});

test('a text that could not be had is asked for again', async () => {
  const { entries } = await loadEntries('ko');
  const { id, title } = entries.find(({ href }) => href.includes('/announcements/'))!;
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await loadText('ko', id)).toBe('');
  expect(await loadText('ko', id)).toContain(title);
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
