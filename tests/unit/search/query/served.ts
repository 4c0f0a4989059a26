import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';
import type { ContentEntry } from '../../../../src/checks/content-entry.ts';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { writeSearchIndex } from '../../../../src/search/index/write-index.ts';
import type { SearchDocument } from '../../../../src/schemas/search.ts';

/** Stands in for `fetch` with these files by their paths; all others are missing. Returns what is asked for. */
export function serve(files: Record<string, BodyInit>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path in files ? new Response(files[path]) : new Response('', { status: 404 });
  });
  return asked;
}

/** Serves the real index of some entries, made as a build makes it, to the tests of a file. Returns what is asked for. */
export function serveIndex(
  entries: ContentEntry[],
  documents: Partial<Record<Locale, Partial<SearchDocument>>> = {},
): string[] {
  const asked: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'wenda-index-'));
  beforeAll(async () => {
    await writeIndex(folder, entries, documents);
    serveFolder(folder, asked);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return asked;
}

/** Writes the real index of some entries to `pagefind/` in a folder. */
export async function writeIndex(
  folder: string,
  entries: ContentEntry[],
  documents: Partial<Record<Locale, Partial<SearchDocument>>>,
): Promise<void> {
  mkdirSync(join(folder, 'search'));
  for (const locale of locales) {
    const document = {
      ...{ synonyms: [], functionWords: [], endings: [], bestBets: [] },
      ...documents[locale],
    };
    writeFileSync(join(folder, `search/${locale}.yaml`), JSON.stringify(document));
  }
  vi.stubEnv('WENDA_CONTENT', folder);
  await writeSearchIndex(entries, join(folder, 'pagefind'));
}

/** Lets a folder with `pagefind/` stand in for the host, and notes what is asked of it. */
export function serveFolder(folder: string, asked: string[] = []): void {
  for (const locale of locales) {
    const script = pathToFileURL(join(folder, `pagefind/${locale}/pagefind.js`)).href;
    vi.doMock(`/pagefind/${locale}/pagefind.js`, () => import(script));
  }
  vi.stubGlobal('fetch', async (address: string | URL) => {
    asked.push(String(address));
    const url = new URL(address, pathToFileURL(`${folder}/`));
    const path = url.href.startsWith(pathToFileURL(folder).href)
      ? fileURLToPath(url.href.replace(/\?.*/, ''))
      : join(folder, url.pathname);
    return readFile(path).then(
      (content) => new Response(new Uint8Array(content)),
      () => new Response('', { status: 404 }),
    );
  });
}
