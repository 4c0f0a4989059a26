import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { writeSearchIndex } from '../../../../src/search/index/write-index.ts';
import type { EntriesFile } from '../../../../src/search/indexed-entry.ts';
import { textsPathOf } from '../../../../src/search/texts-path.ts';
import { contentEntry } from './plain-content.ts';

/** Three entries, in all languages but Korean. */
const entries = locales
  .filter((locale) => locale !== 'ko')
  .flatMap((locale) => ['a', 'b', 'c'].map((slug) => contentEntry({ locale, slug })));

let folder: string;
let counts: Record<string, number>;
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'wenda-write-')), 'pagefind');
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.json'), '{}');
  counts = await writeSearchIndex(entries, folder);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const read = <T>(locale: Locale, name: string) =>
  JSON.parse(readFileSync(join(folder, locale, name), 'utf8')) as T;

test('the entries of each locale are counted', () => {
  expect(counts).toEqual({ zh: 3, en: 3, ja: 3, ko: 0 });
});

test('what stood in the folder before is gone', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...locales].toSorted());
});

describe.each(locales)('the folder of %s', (locale) => {
  test('has all that the search asks for', () => {
    const files = readdirSync(join(folder, locale));
    expect(files).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'entries.json', 'query.json']),
    );
    const { ngramFiles } = read<EntriesFile>(locale, 'entries.json');
    expect(ngramFiles).toBeGreaterThan(0);
    expect(readdirSync(join(folder, locale, 'ngrams')).toSorted()).toEqual(
      Array.from({ length: ngramFiles }, (_file, number) => `${number}.json`),
    );
  });

  test('has pinyin in Chinese alone', () => {
    expect(existsSync(join(folder, locale, 'syllables.json'))).toBe(locale === 'zh');
  });

  test('has nothing of Pagefind’s own interface', () => {
    const files = readdirSync(join(folder, locale));
    expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });

  test('has one engine, that which Pagefind takes for the language', () => {
    const { languages } = read<{ languages: Record<string, { wasm: string | null }> }>(
      locale,
      'pagefind-entry.json',
    );
    const [{ wasm } = { wasm: null }] = Object.values(languages);
    const files = readdirSync(join(folder, locale)).filter((name) => name.startsWith('wasm.'));
    expect(files).toEqual([`wasm.${wasm ?? 'unknown'}.pagefind`]);
  });

  test.each(['filter', 'fragment'])(
    'has nothing in Pagefind’s %s, for which the search does not ask',
    (name) => {
      expect(existsSync(join(folder, locale, name))).toBe(false);
    },
  );

  test('has its own entries, each with the id of its text', () => {
    const { entries: indexed } = read<EntriesFile>(locale, 'entries.json');
    expect(indexed).toHaveLength(counts[locale]!);
    for (const [id, reference] of indexed) {
      expect(reference).toMatch(/^faq\/[abc]$/);
      expect(read(locale, textsPathOf(id))).toHaveProperty([id]);
    }
    expect(new Set(indexed.map(([id]) => id)).size).toBe(indexed.length);
  });
});

test('without an entry no index is written, and the old one stays', async () => {
  const other = mkdtempSync(join(tmpdir(), 'wenda-write-'));
  onTestFinished(() => rmSync(other, { recursive: true }));
  writeFileSync(join(other, 'old.json'), '{}');
  await expect(writeSearchIndex([], other)).rejects.toThrow('nothing is published');
  expect(readdirSync(other)).toEqual(['old.json']);
});

test('a second index can be written after the first', async () => {
  const other = join(folder, '../again');
  expect(await writeSearchIndex([contentEntry()], other)).toEqual({ zh: 0, en: 1, ja: 0, ko: 0 });
});

test('the index of one locale is written anew, and the others stay', async () => {
  const other = join(folder, '../single');
  await writeSearchIndex(entries, other);
  const before = readFileSync(join(other, 'zh/entries.json'), 'utf8');
  const more = [...entries, contentEntry({ locale: 'en', slug: 'd' })];
  expect(await writeSearchIndex(more, other, { of: ['en'] })).toEqual({ en: 4 });
  const english = JSON.parse(readFileSync(join(other, 'en/entries.json'), 'utf8')) as EntriesFile;
  expect(english.entries).toHaveLength(4);
  expect(readFileSync(join(other, 'zh/entries.json'), 'utf8')).toBe(before);
  expect(readdirSync(other).toSorted()).toEqual([...locales].toSorted());
});
