import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderFiles, isIgnoredFile } from '../../../src/reading/folder-files.ts';
import { temporaryContent } from '../checks/temporary-content.ts';

test('a folder is listed to its depths, by name', () => {
  const folder = temporaryContent({
    'b.txt': '',
    'a/c/d.mdx': '',
    'a/b.mdx': '',
    'B.txt': '',
    'empty/': '',
  });
  expect(folderFiles(folder)).toEqual({
    files: ['B.txt', 'a/b.mdx', 'a/c/d.mdx', 'b.txt', 'site.yaml'].map((path) => ({ path })),
    folders: ['a', 'a/c', 'empty'],
  });
});

test('what stands beside content without being content is left out, at every depth', () => {
  const folder = temporaryContent({
    'README.md': '',
    'faq/.hidden/a.mdx': '',
    'faq/license': '',
    'node_modules/a.mdx': '',
    'faq/a.mdx': '',
  });
  expect(folderFiles(folder)).toEqual({
    files: [{ path: 'faq/a.mdx' }, { path: 'site.yaml' }],
    folders: ['faq'],
  });
});

test('what is no folder is empty', () => {
  const folder = temporaryContent({ 'a.txt': '' });
  const nothing = { files: [], folders: [] };
  expect(folderFiles(join(folder, 'nowhere'))).toEqual(nothing);
  expect(folderFiles(join(folder, 'a.txt'))).toEqual(nothing);
});

describe('a symbolic link', () => {
  test('leads to a file of the folder, or may not be read', () => {
    const folder = temporaryContent({ 'in/a.txt': '' });
    const outside = temporaryContent({ 'a.txt': '' });
    const links = {
      'b-inside': 'in/a.txt',
      'c-outside': join(outside, 'a.txt'),
      'd-nowhere': 'none',
      'e-folder': 'in',
      'f-itself': '.',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(folder, name));
    expect(folderFiles(folder).files).toEqual([
      { path: 'b-inside' },
      { path: 'c-outside', link: 'outside' },
      { path: 'd-nowhere', link: 'broken' },
      { path: 'e-folder', link: 'outside' },
      { path: 'f-itself', link: 'outside' },
      { path: 'in/a.txt' },
      { path: 'site.yaml' },
    ]);
  });

  test('to a folder of a like name leads out', () => {
    const folder = temporaryContent({ 'content/a.txt': '', 'content-2/b.txt': '' });
    symlinkSync('../content-2/b.txt', join(folder, 'content/b.txt'));
    expect(folderFiles(join(folder, 'content')).files[1]).toEqual({
      path: 'b.txt',
      link: 'outside',
    });
  });
});

test.each([
  ['.git', true],
  ['readme.txt', true],
  ['LICENSE', true],
  ['Changelog.md', true],
  ['a.md', false],
  ['my-readme.md', false],
])('%s is ignored: %s', (name, isIgnored) => {
  expect(isIgnoredFile(name)).toBe(isIgnored);
});
