import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ContentEntry } from '../../../../src/checks/content-entry.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { writeSearchIndex } from '../../../../src/search/index/write-index.ts';
import { contentEntry } from './plain-content.ts';

vi.mock(import('pagefind'), async (load) => {
  const pagefind = await load();
  return { ...pagefind, createIndex: vi.fn(pagefind.createIndex) };
});

const entries = locales.flatMap((locale) =>
  ['a', 'b'].map((slug) => contentEntry({ locale, slug, digest: `${locale} ${slug}` })),
);
const edited = (change: Partial<ContentEntry>): ContentEntry[] =>
  entries.map((entry, at) => (at === 0 ? ({ ...entry, ...change } as ContentEntry) : entry));
const newText = edited({
  digest: 'edited',
  sections: [{ id: '', heading: '', text: 'What it saves.' }],
});

let folder: string;
let keptIn: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-kept-'));
  keptIn = join(folder, 'kept');
  vi.stubEnv('WENDA_CONTENT', folder);
  writeWords({});
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
});

function writeWords(document: object): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(
    join(folder, 'search', `${locales[0]}.yaml`),
    JSON.stringify({ synonyms: [], functionWords: [], endings: [], bestBets: [], ...document }),
  );
}

/** Writes an index with what is kept; returns its files by path and in how many languages it was made. */
async function written(of: ContentEntry[]) {
  vi.mocked(createIndex).mockClear();
  const files = await filesOf(of, { keptIn });
  return { files, made: vi.mocked(createIndex).mock.calls.length };
}

async function filesOf(of: ContentEntry[], options = {}): Promise<Record<string, string>> {
  const site = join(folder, 'site');
  await writeSearchIndex(of, site, options);
  return Object.fromEntries(
    globSync('**/*.*', { cwd: site })
      .toSorted()
      .map((path) => [path, readFileSync(join(site, path), 'base64')]),
  );
}

test('where nothing changed, nothing is made and every byte is as before', async () => {
  const first = await written(entries);
  expect(first.made).toBe(locales.length);
  const second = await written(entries);
  expect(second.made).toBe(0);
  expect(second.files).toEqual(first.files);
  expect(second.files).toEqual(await filesOf(entries));
});

test.each([
  ['a text was edited', newText],
  ['an entry is gone', entries.slice(1)],
  ['an entry is new', [contentEntry({ locale: locales[0]!, slug: 'c', digest: 'c' }), ...entries]],
  ['the order is another', [entries[1]!, entries[0]!, ...entries.slice(2)]],
])('where %s, its language alone is made anew, as without what was kept', async (_name, now) => {
  await written(entries);
  const { files, made } = await written(now);
  expect(made).toBe(1);
  expect(files).toEqual(await filesOf(now));
});

test('where the words of a language changed, it is made anew', async () => {
  await written(entries);
  writeWords({ functionWords: ['please'] });
  const { files, made } = await written(entries);
  expect(made).toBe(1);
  expect(files).toEqual(await filesOf(entries));
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 100)],
  ['empty', (path: string) => truncateSync(path, 0)],
  ['altered', (path: string) => writeFileSync(path, readFileSync(path).fill(7, 5000, 5100))],
  ['a folder', (path: string) => (rmSync(path), mkdirSync(path))],
])('what is kept and %s is made anew', async (_name, damage) => {
  const first = await written(entries);
  const [path] = globSync(`${locales[0]}/**/*.index`, { cwd: keptIn });
  damage(join(keptIn, path!));
  const { files, made } = await written(entries);
  expect(made).toBe(1);
  expect(files).toEqual(first.files);
});

test('what was last published is kept beside what was last previewed with drafts', async () => {
  const { frontmatter } = entries[0]!;
  const draft = edited({
    digest: 'draft',
    frontmatter: { ...frontmatter, draft: true },
  } as Partial<ContentEntry>);
  await written(entries);
  expect((await written(draft)).made).toBe(1);
  expect((await written(entries)).made).toBe(0);
  expect((await written(draft)).made).toBe(0);
});

test('of each language the last index alone is kept', async () => {
  await written(entries);
  await written(newText);
  expect(globSync('**/*.index', { cwd: keptIn })).toHaveLength(locales.length);
});
