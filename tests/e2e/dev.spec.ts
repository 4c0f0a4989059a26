import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatFault } from '../../src/reading/fault.ts';
import { startDevServer, type DevServer } from './support/dev-server.ts';
import { hrefsFor } from './support/search-page.ts';
import { saveSlip, slipsByPlace } from './support/slips.ts';

// Two development servers of one project would share Astro's generated folder.
test.describe.configure({ mode: 'serial' });

const starter = resolve('content');
/** `npm run test:dev` tries all slips, alone on the machine; `npm test` one of each place. */
const isWhole = process.env['WENDA_SLIPS'] === 'all';
const soon = { timeout: isWhole ? 2_000 : 15_000 };
const slow = { timeout: 30_000 };

const sentences = (page: Page) => page.locator('vite-error-overlay #message-content p');
const sentencesOf = async (folder: string) =>
  (await checkContent(folder)).faults.map((fault) => formatFault(fault));

/** Opens a page, once more where what was saved before makes it load anew meanwhile. */
const open = (page: Page, path: string) => expect(() => page.goto(path)).toPass(slow);

/** The first that the search page answers; nothing where the page is loaded anew meanwhile. */
async function firstFor(page: Page, query: string): Promise<string> {
  try {
    await page.goto('/en/search/');
    return (await hrefsFor(page, query))[0] ?? '';
  } catch {
    return '';
  }
}

/** Changes the text of a file of a content folder, as an editor saves it. */
function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test.describe('while somebody writes', () => {
  let server: DevServer;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(90_000);
    server = await startDevServer(starter);
    await expect.poll(() => server.said(), { timeout: 60_000 }).toContain('No fault.');
    page = await browser.newPage({ baseURL: server.address });
    await open(page, '/en/faq/fees/');
  });
  test.afterAll(() => server.stop());
  test.beforeEach(() => server.mark());

  const searchFollows = () =>
    expect.poll(() => server.said(), soon).toMatch(/No fault.*Search has \d+ in en/);

  for (const [place, slips] of Object.entries(slipsByPlace)) {
    for (const name of isWhole ? slips : slips.slice(0, 1)) {
      test(`a slip is named in the page and the terminal, and leaves with its cause: ${place}, ${name}`, async () => {
        const undo = saveSlip(name, server.folder, starter);
        const expected = await sentencesOf(server.folder);
        expect(expected.length).toBeGreaterThan(0);
        await expect(sentences(page)).toHaveText(expected, slow);
        for (const sentence of expected) expect(server.said()).toContain(sentence);
        await expect(page.locator('vite-error-overlay #stack')).toBeHidden();

        undo();
        await expect(page.locator('vite-error-overlay')).toHaveCount(0, slow);
        await expect(page.locator('h1')).toHaveText('What fees will I pay?');
        await expect.poll(() => server.said(), slow).toContain('No fault.');
      });
    }
  }

  test('a fault is shown with its line on pages that are opened while it stands', async () => {
    edit(server.folder, 'faq/en/fees.mdx', (text) => `${text}\nLess than <5\n\n{x}\n`);
    const expected = await sentencesOf(server.folder);
    expect(expected).toHaveLength(2);
    for (const path of ['/en/faq/fees/', '/ko/', '/en/glossary/nowhere/']) {
      await open(page, path);
      await expect(sentences(page)).toHaveText(expected, slow);
    }
    await expect(page.locator('vite-error-overlay .error-line')).toHaveText('Less than <5');
    await expect(page.locator('vite-error-overlay #code h2')).toContainText('en/fees.mdx:');
    edit(server.folder, 'faq/en/fees.mdx', (text) => text.replace(/\nLess[^]*$/, ''));
    await expect(page.locator('vite-error-overlay')).toHaveCount(0, slow);
  });

  test('a page that is open shows what was saved', async () => {
    await open(page, '/en/faq/fees/');
    edit(server.folder, 'faq/en/fees.mdx', (text) =>
      text
        .replace(/^title: .*$/m, 'title: What does it cost?')
        .replace(/$/, '\nAnd a last word.\n'),
    );
    await expect(page.locator('h1')).toHaveText('What does it cost?', slow);
    await expect(page.locator('.prose')).toContainText('And a last word.');
  });

  test('a new article is found, a renamed one at its new address, a deleted one no more', async () => {
    const path = (slug: string) => join(server.folder, `glossary/en/${slug}.mdx`);
    const [first, second] = ['/en/glossary/zebra/', '/en/glossary/striped/'];
    const found = () => firstFor(page, 'zebracoin');
    const statusOf = async (href: string) => (await page.request.get(href)).status();
    writeFileSync(
      path('zebra'),
      '---\ntitle: Zebracoin\nupdated: 2026-11-01\ndescription: It has stripes.\n---\n\nStripes.\n',
    );
    await searchFollows();
    await expect.poll(found, slow).toBe(first);
    expect(await statusOf(first)).toBe(200);

    server.mark();
    renameSync(path('zebra'), path('striped'));
    await searchFollows();
    await expect.poll(found, slow).toBe(second);
    expect(await statusOf(first)).toBe(404);
    expect(await statusOf(second)).toBe(200);

    server.mark();
    rmSync(path('striped'));
    await searchFollows();
    await expect.poll(found, slow).toMatch(/^\/en\/(?!glossary\/striped)/);
    expect(await statusOf(second)).toBe(404);
  });

  test('the words of search are followed', async () => {
    edit(server.folder, 'search/en.yaml', (text) =>
      text.replace(/^bestBets:$/m, '$&\n  - words: [zebra crossing]\n    entry: faq/fees'),
    );
    await searchFollows();
    await expect.poll(() => firstFor(page, 'zebra crossing'), slow).toBe('/en/faq/fees/');
  });

  test('strings and site.yaml are followed, in pages that are open', async () => {
    test.setTimeout(90_000);
    await open(page, '/en/faq/fees/');
    edit(server.folder, 'ui/en.json', (text) =>
      text.replace('"Skip to content"', '"Go past this"'),
    );
    await expect(page.getByText('Go past this')).toHaveCount(1, slow);
    edit(server.folder, 'site.yaml', (text) => text.replace('Example Exchange', 'Kumo'));
    await expect.poll(() => page.title().catch(() => ''), slow).toContain('Kumo');
  });

  test('the visual editor stands beside the pages, and no page that is reloaded reloads it', async () => {
    await page.goto('/editor/');
    await expect(page.getByRole('button', { name: 'Work with Local Repository' })).toBeVisible(
      slow,
    );
    expect(await page.content()).not.toContain('/@vite/client');
  });
});

test('a folder that has faults from the start is shown once it has none', async ({ page }) => {
  test.setTimeout(90_000);
  const server = await startDevServer(starter, (folder) =>
    edit(folder, 'site.yaml', (text) => text.replace(/^url: .*$/m, 'url: nowhere')),
  );
  try {
    const expected = await sentencesOf(server.folder);
    await expect.poll(() => server.said(), { timeout: 60_000 }).toContain(expected[0]);
    await open(page, `${server.address}/en/faq/fees/`);
    await expect(page.locator('p')).toHaveText(expected);
    edit(server.folder, 'site.yaml', () => readFileSync(join(starter, 'site.yaml'), 'utf8'));
    await expect(page.locator('h1')).toHaveText('What fees will I pay?', slow);
  } finally {
    await server.stop();
  }
});
