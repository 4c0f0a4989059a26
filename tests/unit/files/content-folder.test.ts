import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cacheFolder, contentFolder, starterFolder } from '../../../src/files/content-folder.ts';
import {
  readOwnStrings,
  readSearchDocument,
  readShippedStrings,
  readSiteDocument,
} from '../../../src/files/read-document.ts';

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

test('words that another folder lacks come from those that ship', () => {
  const folder = otherFolder();
  expect(contentFolder()).toBe(folder);
  expect(readShippedStrings('ja')).toEqual(JSON.parse(readFileSync('content/ui/ja.json', 'utf8')));
  expect(readOwnStrings('ja')).toBeNull();
  mkdirSync(join(folder, 'ui'));
  writeFileSync(join(folder, 'ui/ja.json'), '{"site":{"skip":"本文へ"}}');
  expect(readOwnStrings('ja')).toEqual({ site: { skip: '本文へ' } });
});

test.each(['{"site":{"skip":"Go",}}', 'null', '["Go"]', '"Go"', ''])(
  'strings that the checks refuse count as missing: %s',
  (text) => {
    const folder = otherFolder();
    mkdirSync(join(folder, 'ui'));
    writeFileSync(join(folder, 'ui/ja.json'), text);
    expect(readOwnStrings('ja')).toBeNull();
  },
);

test('search words come key by key from the folder, then from those that ship', () => {
  const folder = otherFolder();
  const shipped = parse(readFileSync('content/search/ja.yaml', 'utf8')) as object;
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/ja.yaml'), 'endings: [です]\n');
  expect(readSearchDocument('ja')).toEqual({ ...shipped, endings: ['です'] });
  expect(readSearchDocument('es')).toEqual({});
});

test('what tells whose site it is comes from the folder alone', () => {
  otherFolder();
  expect(() => readSiteDocument()).toThrow(/site\.yaml/);
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
