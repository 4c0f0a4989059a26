import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keptIn, pruneKept } from '../../../src/reading/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'wenda-kept-'));
afterAll(() => rmSync(root, { recursive: true }));

const digest = 'ab'.repeat(32);
const value = { title: '費用', updated: new Date('2026-11-01'), lines: new Map([['title', 2]]) };

describe('what is kept', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'folder-'));
    keptIn(folder, 'article').put(digest, value);
  });
  const file = () => join(folder, globSync('*/*', { cwd: folder })[0] ?? '');

  test('comes back as it was, dates and maps too', () => {
    expect(keptIn(folder, 'article').get(digest)).toEqual(value);
  });

  test('is one kind, and one digest', () => {
    expect(keptIn(folder, 'body').get(digest)).toBeUndefined();
    expect(keptIn(folder, 'article').get('cd'.repeat(32))).toBeUndefined();
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -3)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one bit',
      (bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        changed[changed.length - 2]! ^= 1;
        return changed;
      },
    ],
    ['something else', () => Buffer.from('{"title":"Fees"}')],
  ])('counts as missing where its file is %s', (_name, damage) => {
    writeFileSync(file(), damage(readFileSync(file())));
    expect(keptIn(folder, 'article').get(digest)).toBeUndefined();
  });

  test('leaves no half of a file behind, and nothing fails where it cannot be written', () => {
    expect(globSync('**/*', { cwd: folder })).toHaveLength(2);
    expect(() => keptIn(file(), 'article').put(digest, value)).not.toThrow();
  });

  test('goes a week after it was last asked for', () => {
    const forgotten = join(folder, 'cd', `${'cd'.repeat(31)}.article`);
    mkdirSync(dirname(forgotten));
    writeFileSync(forgotten, 'x');
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
    utimesSync(file(), days(8), days(8));
    utimesSync(forgotten, days(6), days(6));
    pruneKept(folder);
    expect(globSync('*/*', { cwd: folder })).toHaveLength(2);
    utimesSync(forgotten, days(8), days(8));
    pruneKept(folder);
    expect(globSync('*/*', { cwd: folder })).toHaveLength(1);
    expect(statSync(file()).mtimeMs).toBeGreaterThan(days(1).getTime());
  });
});
