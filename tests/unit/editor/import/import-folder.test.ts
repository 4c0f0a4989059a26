import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importInto } from '../../../../src/editor/import/import-folder.ts';
import { localeFinder } from '../../../../src/editor/import/locale-of.ts';
import { readSourceFolder } from '../../../../src/editor/import/read-source.ts';
import { importReport } from '../../../../src/editor/import/report.ts';
import { filesBelow } from '../../../../src/reading/public-files.ts';
import { folderOf } from './imported.ts';

const always = { isDryRun: false, mayReplace: false };

/** A content folder of its own, with one entry of somebody's. */
function contentWith(files: Record<string, string> = {}): string {
  const folder = folderOf(files);
  mkdirSync(folder, { recursive: true });
  copyFileSync('content/site.yaml', join(folder, 'site.yaml'));
  return folder;
}

function exportOf(files: Record<string, string>) {
  const read = readSourceFolder(folderOf(files), undefined, {
    collection: 'faq',
    localeOf: localeFinder({}),
  });
  if (!read) throw new Error('The export tells no kind.');
  return read;
}

const fees = { 'en/fees.md': '---\ntitle: Fees\ndate: 2026-01-02\n---\n\n0.08 %.\n' };

describe('an import', () => {
  test('writes nothing when it is tried out', async () => {
    const folder = contentWith();
    const result = await importInto(folder, exportOf(fees), { ...always, isDryRun: true });
    expect(result.written).toEqual(['faq/en/fees.mdx']);
    expect(filesBelow(folder)).toEqual(['site.yaml']);
    expect(importReport(result, true)).toContain('Would be written: 1 file');
  });

  test('finds everything there the second time', async () => {
    const folder = contentWith();
    await importInto(folder, exportOf(fees), always);
    const { written, same } = await importInto(folder, exportOf(fees), always);
    expect([written, same]).toEqual([[], ['faq/en/fees.mdx']]);
  });

  test('keeps a file that is there with another text, and says so', async () => {
    const folder = contentWith({ 'faq/en/fees.mdx': 'mine' });
    const kept = await importInto(folder, exportOf(fees), always);
    expect(readFileSync(join(folder, 'faq/en/fees.mdx'), 'utf8')).toBe('mine');
    expect(importReport(kept, false)).toContain(
      'faq/en/fees.mdx:1: the file is there with another text, which was kept.',
    );
    const replaced = await importInto(folder, exportOf(fees), { ...always, mayReplace: true });
    expect(replaced.replaced).toEqual(['faq/en/fees.mdx']);
    expect(importReport(replaced, false)).toContain('replaced: 1');
  });

  test('names what the checks refuse in a file that it wrote, and nothing of others', async () => {
    const folder = contentWith({ 'faq/en/mine.mdx': '# no head\n' });
    writeFileSync(join(folder, 'stray.mdx'), '');
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>';
    const source = exportOf({
      'en/fees.md': '# Fees\n\n![A drawing](a.svg)\n',
      'en/a.svg': drawing,
    });
    const { findings } = await importInto(folder, source, always);
    const needed = findings.filter(({ needsPerson }) => needsPerson);
    expect(needed.map(({ file }) => file)).toEqual(['images/fees/a.svg']);
    expect(existsSync(join(folder, 'images/fees/a.svg'))).toBe(true);
  });
});
