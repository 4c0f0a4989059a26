import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  cacheFolder,
  contentFolder,
  documentPath,
  starterFolder,
} from '../../../src/files/content-folder.ts';
import { readSiteDocument } from '../../../src/files/read-document.ts';

/** A content folder of somebody else's, used for one test. */
function otherFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-folder-'));
  vi.stubEnv('WENDA_CONTENT', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("without WENDA_CONTENT the content is the project's own", () => {
  vi.stubEnv('WENDA_CONTENT', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(contentFolder()).toBe(starterFolder);
});

test('a document that another folder lacks comes from the starter', () => {
  const folder = otherFolder();
  expect(contentFolder()).toBe(folder);
  expect(documentPath('ui/ja.json')).toBe(join(starterFolder, 'ui/ja.json'));
  mkdirSync(join(folder, 'ui'));
  writeFileSync(join(folder, 'ui/ja.json'), '{}');
  expect(documentPath('ui/ja.json')).toBe(join(folder, 'ui/ja.json'));
});

test('a byte order mark before site.yaml does no harm', () => {
  writeFileSync(join(otherFolder(), 'site.yaml'), '\uFEFFbrand: { name: 例 }\r\n');
  expect(readSiteDocument()).toEqual({ brand: { name: '例' } });
});

test('each content folder has a cache of its own', () => {
  const starter = cacheFolder();
  otherFolder();
  const other = cacheFolder();
  expect(other).not.toBe(starter);
  expect(cacheFolder()).toBe(other);
});
