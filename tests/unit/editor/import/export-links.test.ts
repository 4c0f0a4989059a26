import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, planOf } from './imported.ts';

test('a symbolic link is followed within the export, and told where it leads out of it', () => {
  const other = folderOf({ 'key.txt': 'secret', 'notes.md': 'secret' });
  const words = '# Fees\n\n[own](own.txt), [key](key.txt), [gone](gone.txt)\n';
  const source = folderOf({ 'en/fees.md': words, 'shared/terms.txt': 'ours' });
  symlinkSync('../shared/terms.txt', join(source, 'en/own.txt'));
  symlinkSync(join(other, 'key.txt'), join(source, 'en/key.txt'));
  symlinkSync(join(other, 'notes.md'), join(source, 'en/notes.md'));
  symlinkSync('nowhere', join(source, 'en/gone.txt'));
  symlinkSync(other, join(source, 'en/folder.md'));
  symlinkSync('..', join(source, 'en/loop'));
  const { files, findings } = planOf(source, { topic: 'fees' });
  expect([...files.values()].map(String).join()).not.toContain('secret');
  expect([...files.keys()]).toEqual(['faq/en/fees.mdx', 'public/files/fees/own.txt']);
  expect(
    findings.filter(({ message }) => message.includes('symbolic')).map(({ file }) => file),
  ).toEqual(['en/folder.md', 'en/gone.txt', 'en/key.txt', 'en/loop', 'en/notes.md']);
});
