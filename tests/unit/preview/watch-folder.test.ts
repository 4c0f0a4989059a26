import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../../src/preview/watch-folder.ts';
import { folderOf, save } from './temporary-folder.ts';

/** Calls that came since the last question, once the file system has told of all. */
async function watched(files: Record<string, string>) {
  const folder = folderOf(files);
  const changed = vi.fn();
  onTestFinished(watchFolder(folder, changed));
  const noticed = async () => {
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    changed.mockClear();
  };
  return { folder, noticed };
}

test('a saved, a new, a renamed and a deleted file are noticed', async () => {
  const { folder, noticed } = await watched({ 'faq/en/a.mdx': 'A' });
  save(folder, 'faq/en/a.mdx', 'B');
  await noticed();
  save(folder, 'faq/en/b.mdx', 'B');
  await noticed();
  renameSync(join(folder, 'faq/en/b.mdx'), join(folder, 'faq/en/c.mdx'));
  await noticed();
  rmSync(join(folder, 'faq/en/c.mdx'));
  await noticed();
});

test('the path of what was saved is told', async () => {
  const folder = folderOf({ 'faq/en/a.mdx': 'A' });
  const changed = vi.fn();
  onTestFinished(watchFolder(folder, changed));
  save(folder, 'faq/en/a.mdx', 'B');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('faq/en/a.mdx'), { timeout: 5_000 });
});

test('what is saved in a folder that was just made is noticed, and what is saved there later', async () => {
  const { folder, noticed } = await watched({});
  save(folder, 'glossary/en/a.mdx', 'A');
  await noticed();
  save(folder, 'glossary/en/a.mdx', 'B');
  await noticed();
});

test.for(['faq', 'faq/en', '.'])(
  'a folder that is deleted and made again at once, or later, is followed: %s',
  async (path) => {
    const { folder, noticed } = await watched({ 'faq/en/a.mdx': 'A' });
    const gone = () => rmSync(join(folder, path), { recursive: true });
    gone();
    save(folder, 'faq/en/a.mdx', 'B');
    await noticed();
    save(folder, 'faq/en/a.mdx', 'C');
    await noticed();
    gone();
    await noticed();
    save(folder, 'faq/en/a.mdx', 'D');
    await noticed();
    save(folder, 'faq/en/a.mdx', 'E');
    await noticed();
  },
);
