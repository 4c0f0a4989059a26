import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CollectionName } from '../../../../src/schemas/collections.ts';
import { localeFinder } from '../../../../src/editor/import/locale-of.ts';
import { plannedFiles, type ImportPlan } from '../../../../src/editor/import/planned-files.ts';
import { readSourceFolder } from '../../../../src/editor/import/read-source.ts';

/** A folder with these files, for this run alone. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-export-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** How an export is read where a test says nothing else. */
export interface Reading {
  collection?: CollectionName;
  address?: string;
  topic?: string;
  language?: string;
  locales?: Record<string, string>;
}

/** What an import of a folder would write. */
export function planOf(
  source: string,
  { collection = 'faq', locales = {}, ...rest }: Reading = {},
): ImportPlan {
  const localeOf = localeFinder(locales);
  const read = readSourceFolder(source, undefined, { collection, localeOf, ...rest });
  if (!read) throw new Error('The export tells no kind.');
  return plannedFiles(read, folderOf({}));
}

/** The body that HTML becomes as an article, and what is told of it. */
export function bodyOf(html: string, files: Record<string, Buffer> = {}) {
  const article = { id: 1, title: 'A title', body: html, locale: 'en', section_id: null };
  const folder = folderOf({ ...files, 'articles.json': JSON.stringify({ articles: [article] }) });
  const { files: written, findings } = planOf(folder);
  const text = String(written.get('faq/en/a-title.mdx') ?? '');
  return { body: text.replace(/^---\n[^]*?\n---\n\n?/, '').trimEnd(), findings };
}
