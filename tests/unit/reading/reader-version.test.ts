import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { versionOfRooms } from '../../../src/reading/reader-version.ts';

test.each(['a.ts', 'a.astro', 'a.css', 'a.html'])('a change of %s is another version', (file) => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-version-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  for (const text of ['before', 'after']) {
    mkdirSync(join(folder, 'src', `${file}-${text}`), { recursive: true });
    writeFileSync(join(folder, 'src', `${file}-${text}`, file), text);
  }
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(versionOfRooms(`${file}-before`)).not.toBe(versionOfRooms(`${file}-after`));
});
