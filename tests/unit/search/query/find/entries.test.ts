import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntriesFile } from '../../../../../src/search/indexed-entry.ts';
import { locales } from '../../../../../src/i18n/locales.ts';
import { serve } from '../served.ts';

let fetchEntries: (typeof import('../../../../../src/search/query/fetch-entries.ts'))['fetchEntries'];
let loadEntries: (typeof import('../../../../../src/search/query/find/entries.ts'))['loadEntries'];
beforeEach(async () => {
  vi.resetModules();
  ({ fetchEntries } = await import('../../../../../src/search/query/fetch-entries.ts'));
  ({ loadEntries } = await import('../../../../../src/search/query/find/entries.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

const file: EntriesFile = {
  entries: [
    ['id_1', 'faq/fees', '手续费 ＦＡＱ', 'trade', ['Costs', '費用']],
    ['id_2', 'announcements/spring', 'Maintenance', '', [], '2026-03-01'],
    ['', 'topics/trade', '交易', '', []],
  ],
  ngramFiles: 7,
  language: { lang: 'ja', isDense: true, asksWholeWords: false },
};

describe.each(locales)('the entries of %s', (locale) => {
  const path = `/pagefind/${locale}/entries.json`;

  test('are those of its file, in its order', async () => {
    const asked = serve({ [path]: JSON.stringify(file) });
    const { entries, ngrams } = await loadEntries(locale);
    expect(entries).toEqual([
      {
        id: 'id_1',
        href: `/${locale}/faq/fees/`,
        title: '手续费 ＦＡＱ',
        collection: 'faq',
        topic: 'trade',
        day: '',
      },
      {
        id: 'id_2',
        href: `/${locale}/announcements/spring/`,
        title: 'Maintenance',
        collection: 'announcements',
        topic: '',
        day: '2026-03-01',
      },
      {
        id: '',
        href: `/${locale}/topics/trade/`,
        title: '交易',
        collection: 'topics',
        topic: '',
        day: '',
      },
    ]);
    expect(ngrams).toEqual({ locale, ids: ['id_1', 'id_2', ''], files: 7 });
    expect(asked).toEqual([path]);
  });

  test('are known by their titles, then aliases, as search compares them', async () => {
    serve({ [path]: JSON.stringify(file) });
    const { names } = await loadEntries(locale);
    expect(names.names).toMatchObject([
      { place: 0, isTitle: true, plain: '手续费 faq' },
      { place: 0, isTitle: false, plain: 'costs' },
      { place: 0, isTitle: false, plain: '費用' },
      { place: 1, isTitle: true, plain: 'maintenance' },
      { place: 2, isTitle: true, plain: '交易' },
    ]);
  });
});

test('the entries are asked for once, and again after a failure', async () => {
  serve({});
  await expect(loadEntries('en')).rejects.toThrow('entries.json: 404');
  const asked = serve({ '/pagefind/en/entries.json': JSON.stringify(file) });
  const [one, other] = await Promise.all([loadEntries('en'), loadEntries('en')]);
  expect(other).toBe(one);
  expect(await loadEntries('en')).toBe(one);
  expect(asked).toHaveLength(1);
});

test.each([
  ['aliases as one text', { ...file, entries: [['1', 'faq/fees', 'Fees', '', 'costs']] }],
  ['a title that is none', { ...file, entries: [['1', 'faq/fees', null, '', []]] }],
  ['no aliases', { ...file, entries: [['1', 'faq/fees', 'Fees', '']] }],
  ['entries as objects', { ...file, entries: [{ id: '1', title: 'Fees' }] }],
  ['no number of n-gram files', { ...file, ngramFiles: undefined }],
  ['no language', { ...file, language: undefined }],
  ['no n-gram files', { ...file, ngramFiles: 0 }],
  ['nothing but a message', { error: 'Sign in to the Wi-Fi' }],
])('entries of another version, with %s, cannot be had', async (_name, other) => {
  serve({ '/pagefind/ko/entries.json': JSON.stringify(other) });
  await expect(loadEntries('ko')).rejects.toThrow('/pagefind/ko/entries.json');
});

test('entries that could not be read are asked for again', async () => {
  serve({ '/pagefind/ko/entries.json': '{"error":"Sign in to the Wi-Fi"}' });
  await expect(loadEntries('ko')).rejects.toThrow();
  serve({ '/pagefind/ko/entries.json': JSON.stringify(file) });
  expect((await loadEntries('ko')).entries).toHaveLength(file.entries.length);
});

test('entries that are sent already are not asked for again', async () => {
  const asked = serve({ '/pagefind/en/entries.json': JSON.stringify(file) });
  const [sent, { entries }] = await Promise.all([fetchEntries('en'), loadEntries('en')]);
  expect(sent).toEqual(file);
  expect(entries).toHaveLength(file.entries.length);
  expect(asked).toHaveLength(1);
});

test('a locale without entries has none, and no names', async () => {
  serve({ '/pagefind/ja/entries.json': JSON.stringify({ ...file, entries: [] }) });
  const { entries, names } = await loadEntries('ja');
  expect(entries).toEqual([]);
  expect(names.names).toEqual([]);
});
