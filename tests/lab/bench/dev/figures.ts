import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DevServer } from '../../../e2e/support/dev-server.ts';
import { hrefsFor } from '../../../e2e/support/search-page.ts';

/** Milliseconds, one of each run. */
export interface Figures {
  ready: number[];
  paragraph: number[];
  ownFault: number[];
  folderFault: number[];
  search: number[];
}

/** Japanese takes Pagefind the longest. */
const [file, path, href] = ['faq/ja/entry-20.mdx', '/ja/faq/entry-20/', '/ja/faq/entry-20/'];

/** A page that was loaded anew hears of the next save once it is connected again. In milliseconds. */
const connecting = 1000;

/** Waits for the first page and for all that goes on behind it; resolves to when the page came. */
export async function timeUntilReady(server: DevServer): Promise<number> {
  const shown = await timeUntil(async () => (await fetch(server.address + path)).ok);
  await timeUntil(() => server.said().includes('No fault.'));
  return shown;
}

/** Saves a text, faults and their undoing with a page open, and adds how long each took. */
export async function measureSaves(page: Page, server: DevServer, figures: Figures): Promise<void> {
  const full = join(server.folder, file);
  const before = readFileSync(full, 'utf8');
  const word = `zebra${Date.now().toString(36)}`;
  await page.goto(path);
  // A process that has just begun compiles what it does for the first time.
  await saved(`${before}\nThe first word.\n`, 'The first word.');

  server.mark();
  figures.paragraph.push(await saved(`${before}\n${word} crosses.\n`, word));
  await timeUntil(() => server.said().includes('No fault.'));

  figures.ownFault.push(await refused(`${before}\nLess than <5\n`));
  await undone();
  figures.folderFault.push(await refused(`${before}\n[Nowhere](/ja/faq/nowhere-at-all/)\n`));
  await undone();

  const other = `${word}q`;
  writeFileSync(full, `${before}\n${other} crosses.\n`);
  figures.search.push(await timeUntil(async () => (await firstFor(page, other)) === href));
  writeFileSync(full, before);

  async function saved(text: string, shown: string): Promise<number> {
    await pause(connecting);
    writeFileSync(full, text);
    return timeUntil(() => page.locator('.prose').getByText(shown).isVisible());
  }

  async function refused(text: string): Promise<number> {
    await pause(connecting);
    writeFileSync(full, text);
    // The overlay itself has no size.
    return timeUntil(() => page.locator('vite-error-overlay #message-content').isVisible());
  }

  async function undone(): Promise<void> {
    server.mark();
    writeFileSync(full, before);
    await timeUntil(() => server.said().includes('No fault.'));
    await timeUntil(async () => (await page.locator('vite-error-overlay').count()) === 0);
  }
}

/** The first that the search page answers; nothing where it is loaded anew meanwhile. */
async function firstFor(page: Page, query: string): Promise<string> {
  await page.goto('/ja/search/');
  return (await hrefsFor(page, query))[0] ?? '';
}

/** How long it takes until something is so, in milliseconds; throws after ten minutes. */
async function timeUntil(isSo: () => Promise<boolean> | boolean): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 600_000) {
    if (await Promise.resolve(isSo()).catch(() => false))
      return Math.round(performance.now() - began);
    await pause(5);
  }
  throw new Error(`${String(isSo)} was never so.`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
