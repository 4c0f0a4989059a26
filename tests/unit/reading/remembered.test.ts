import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { remembered } from '../../../src/reading/remembered.ts';

test('a file is read once, and again only where it was written since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-remembered-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [one, other] = [join(folder, 'one.yaml'), join(folder, 'other.yaml')];
  writeFileSync(one, '');
  writeFileSync(other, '');
  const read: string[] = [];
  const reader = remembered((path) => read.push(path));
  expect([reader(one), reader(other), reader(one), reader(one)]).toEqual([1, 2, 1, 1]);
  utimesSync(one, new Date(), new Date('2026-11-21T00:00:00Z'));
  expect([reader(one), reader(one), reader(other)]).toEqual([3, 3, 2]);
  expect(read).toEqual([one, other, one]);
});
