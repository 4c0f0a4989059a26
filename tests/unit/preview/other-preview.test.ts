import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherPreview } from '../../../src/preview/other-preview.ts';
import { folderOf } from './temporary-folder.ts';

test('the first preview of a project is the one, also when it asks again', () => {
  const file = join(folderOf(), '.astro/preview.pid');
  expect(otherPreview(file)).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(otherPreview(file)).toBeNull();
});

test('another one that runs is named, and makes way once it has ended', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {
    stdio: 'ignore',
  });
  const file = join(folderOf(), 'preview.pid');
  writeFileSync(file, String(other.pid));
  expect(otherPreview(file)).toBe(other.pid);
  other.kill();
  await once(other, 'exit');
  expect(otherPreview(file)).toBeNull();
});

test('a note that is none is written anew', () => {
  const file = join(folderOf({ 'preview.pid': 'x' }), 'preview.pid');
  expect(otherPreview(file)).toBeNull();
});
