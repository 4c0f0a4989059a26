import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanOf } from '../../../src/preview/folder-scan.ts';
import { goodCopy } from '../../../src/preview/good-copy.ts';
import { folderOf, save } from './temporary-folder.ts';

const begin = () => {
  const from = folderOf({ 'faq/en/a.mdx': 'A', 'faq/en/b.mdx': 'B', 'site.yaml': 'own' });
  const copy = goodCopy(from, join(folderOf(), 'copy'));
  const update = () => copy.update(scanOf(from));
  const read = (path: string) => readFileSync(join(copy.folder, path), 'utf8');
  return { from, copy, update, read };
};

test('the copy holds every file, and the starter’s documents where the folder has none', () => {
  const { update, read } = begin();
  expect(update().written).toEqual(expect.arrayContaining(['faq/en/a.mdx', 'ui/en.json']));
  expect(read('faq/en/b.mdx')).toBe('B');
  expect(read('site.yaml')).toBe('own');
  expect(read('ui/en.json')).toBe(readFileSync('content/ui/en.json', 'utf8'));
});

test('nothing of the starter’s articles is taken over', () => {
  const { copy, update } = begin();
  update();
  expect(existsSync(join(copy.folder, 'topics'))).toBe(false);
});

test('the copy stays as it is until it is told of the next state', () => {
  const { from, update, read } = begin();
  update();
  save(from, 'faq/en/a.mdx', 'A fault');
  expect(read('faq/en/a.mdx')).toBe('A');
  expect(update()).toEqual({ written: ['faq/en/a.mdx'], removed: [] });
  expect(read('faq/en/a.mdx')).toBe('A fault');
});

test('a fault that was undone changes nothing', () => {
  const { from, update } = begin();
  update();
  save(from, 'faq/en/a.mdx', 'A fault');
  save(from, 'faq/en/a.mdx', 'A');
  expect(update()).toEqual({ written: [], removed: [] });
});

test('a renamed file is written under its new name and removed under its old one', () => {
  const { from, copy, update } = begin();
  update();
  renameSync(join(from, 'faq/en/a.mdx'), join(from, 'faq/en/c.mdx'));
  rmSync(join(from, 'faq/en/b.mdx'));
  expect(update()).toEqual({
    written: ['faq/en/c.mdx'],
    removed: ['faq/en/a.mdx', 'faq/en/b.mdx'],
  });
  expect(existsSync(join(copy.folder, 'faq/en/a.mdx'))).toBe(false);
});

test('a document of one’s own that is removed gives way to the starter’s', () => {
  const { from, update, read } = begin();
  update();
  rmSync(join(from, 'site.yaml'));
  expect(update()).toEqual({ written: ['site.yaml'], removed: [] });
  expect(read('site.yaml')).toBe(readFileSync('content/site.yaml', 'utf8'));
});

test('what another preview left behind is gone', () => {
  const old = folderOf({ 'faq/en/old.mdx': 'Old' });
  const copy = goodCopy(folderOf(), old);
  expect(existsSync(join(copy.folder, 'faq'))).toBe(false);
});
