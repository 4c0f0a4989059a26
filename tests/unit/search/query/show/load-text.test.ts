import { describe, expect, test, vi } from 'vitest';
import { loadEntries } from '../../../../../src/search/query/find/entries.ts';
import { loadText } from '../../../../../src/search/query/show/load-text.ts';
import { starterLocales } from '../../../../starter-locales.ts';
import { serveIndex } from '../served.ts';
import { starter } from '../written.ts';

const asked = serveIndex(starter);

describe.each(starterLocales)('in %s', (locale) => {
  const words = {
    zh: '区块浏览器',
    en: 'block explorer',
    ja: 'ブロックエクスプローラー',
    ko: '블록 탐색기',
  }[locale];

  test('the text of an entry is its own, title first', async () => {
    const { entries } = await loadEntries(locale);
    const { id, title } = entries.find(({ href }) => href.endsWith('/faq/stuck/'))!;
    const text = await loadText(locale, id);
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain(words);
  });
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
  ['is broken', 'broken', () => Promise.resolve(new Response('no JSON'))],
  ['is not among those of its file', 'other', () => Promise.resolve(Response.json({ en_1: 'A.' }))],
  ['is of another version', 'old', () => Promise.resolve(Response.json({ old: { text: 'A.' } }))],
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
