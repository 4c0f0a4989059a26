import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { folderTree } from '../../../src/cli/folder-tree.ts';

/**
 * Lets a page work on a folder of the disk as on one that a person picked. No script can press the browser's
 * own window for that, so the folder is laid into the origin's private file system, which is written by the
 * same interface (File System Standard), and what was written there is brought back.
 */
export async function pickFolder(page: Page, folder: string): Promise<void> {
  const files = [...folderTree(folder).files.keys()]
    .filter((path) => !path.startsWith('.git/'))
    .map((path) => [path, readFileSync(join(folder, path), 'base64')] as const);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.reload();
  await page.evaluate(async (entries) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, bytes] of entries) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folderHandle = root;
      for (const one of names) {
        folderHandle = await folderHandle.getDirectoryHandle(one, { create: true });
      }
      const file = await folderHandle.getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      await writable.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
      await writable.close();
    }
  }, files);
}

/** Brings a file back to the disk as the page has written it. */
export async function bringBack(page: Page, folder: string, path: string): Promise<void> {
  const text = await page.evaluate(async (wanted) => {
    const names = wanted.split('/');
    const name = names.pop() ?? '';
    let folderHandle = await navigator.storage.getDirectory();
    for (const one of names) folderHandle = await folderHandle.getDirectoryHandle(one);
    return (await (await folderHandle.getFileHandle(name)).getFile()).text();
  }, path);
  writeFileSync(join(folder, path), text);
}
