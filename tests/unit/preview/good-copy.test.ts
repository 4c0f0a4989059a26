import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

test('the copy holds the folder’s own files, and nothing of the starter', () => {
  const { copy, update, read } = begin();
  expect(update().written).toEqual(
    expect.arrayContaining(['faq/en/a.mdx', 'faq/en/b.mdx', 'site.yaml']),
  );
  expect(read('faq/en/b.mdx')).toBe('B');
  expect(readdirSync(copy.folder)).toEqual(['faq', 'site.yaml']);
});

test('words that ship are told of, for they fill in what a folder lacks', () => {
  const { update } = begin();
  const shipped = [resolve('content/ui/en.json'), resolve('content/search/en.yaml')];
  expect(update().written).toEqual(expect.arrayContaining(shipped));
  expect(update()).toEqual({ written: [], removed: [] });
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

test('what an earlier preview left is taken up, and only what differs since is told of', () => {
  const { from, copy, update } = begin();
  expect(copy.isThere()).toBe(false);
  update();
  save(from, 'faq/en/a.mdx', 'Saved while no preview ran');
  rmSync(join(from, 'faq/en/b.mdx'));
  const next = goodCopy(from, copy.folder);
  expect(next.isThere()).toBe(true);
  expect(readFileSync(join(next.folder, 'faq/en/a.mdx'), 'utf8')).toBe('A');
  expect(next.update(scanOf(from))).toEqual({
    written: ['faq/en/a.mdx'],
    removed: ['faq/en/b.mdx'],
  });
  expect(readdirSync(join(next.folder, 'faq/en'))).toEqual(['a.mdx']);
});

test('what an earlier preview left unfinished is gone', () => {
  const old = folderOf({ 'faq/en/old.mdx': 'Old' });
  const copy = goodCopy(folderOf(), old);
  expect(copy.isThere()).toBe(false);
  expect(existsSync(join(copy.folder, 'faq'))).toBe(false);
});

test('a text that was written over is that of the folder', () => {
  const { from, copy, update, read } = begin();
  update();
  save(from, 'faq/en/a.mdx', 'A saved text');
  copy.write('faq/en/a.mdx', 'A saved text');
  expect(read('faq/en/a.mdx')).toBe('A saved text');
  expect(update()).toEqual({ written: [], removed: [] });
});
