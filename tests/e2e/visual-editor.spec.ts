import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeEditorPage } from '../../src/cms/editor-page.ts';
import { serveFolder } from '../../src/integrations/serve-folder.ts';
import { runBuild } from '../build/support/run-build.ts';
import { bringBack, pickFolder } from './support/local-folder.ts';

const article = 'content/faq/en/account-stolen.mdx';
const translation = article.replace('/en/', '/ja/');

let scratch: string;
let repository: string;
let server: Server;
let address: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });

// The editor makes fields as they come into view.
test.use({ viewport: { width: 1280, height: 3000 } });

test.beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wenda-editor-'));
  repository = join(scratch, 'repository');
  cpSync('tests/fixtures/under-a-path', join(repository, 'content'), { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'docs: begin');
  const page = join(scratch, 'page');
  await writeEditorPage(page, {
    path: 'content',
    locales: ['zh', 'en', 'ja', 'ko'],
    firstLocale: 'en',
    siteUrl: 'https://help.example.com',
    facts: ['maker-fee'],
  });
  const serve = serveFolder(page);
  server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end()),
  ).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterEach(() => {
  server.close();
  rmSync(scratch, { recursive: true });
});

/** The field of one language; the editor puts isolates around names. */
const field = (page: Page, language: string, name: string) =>
  page
    .getByRole('group', { name: new RegExp(`Edit .${language}. Content`) })
    .getByRole('group', { name: new RegExp(`^..${name}..? Field`) });

async function openFolder(page: Page): Promise<void> {
  await page.goto(`${address}index.html`);
  await pickFolder(page, repository);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('button', { name: 'Show Account Menu' })).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Content Editor' })).toBeHidden();
}

test('an entry is edited in two languages, and those lines alone change', async ({ page }) => {
  const answered = new Set<string>();
  page.on('response', (response) => answered.add(new URL(response.url()).origin));
  await openFolder(page);
  await page.goto(`${address}index.html#/collections/faq/entries/account-stolen`);

  await field(page, 'English', 'Title').getByRole('textbox').fill('Was your account stolen?');
  await page.getByRole('radio', { name: 'Japanese' }).last().click();
  const text = field(page, 'Japanese', 'Text').getByRole('textbox');
  await text.fill(`${await text.inputValue()}\n\nすぐに連絡してください。`);
  await save(page);

  for (const path of [article, translation, article.replace('/en/', '/zh/')]) {
    await bringBack(page, repository, path);
  }
  expect(git('diff', '--numstat').split('\n').filter(Boolean).toSorted()).toEqual([
    `1\t1\t${article}`,
    `2\t0\t${translation}`,
  ]);
  expect(git('diff', '-U0')).toContain('+すぐに連絡してください。');
  const site = join(scratch, 'site');
  const { exitCode, output } = await runBuild(site, join(repository, 'content'));
  expect(exitCode, output).toBe(0);
  const built = readFileSync(join(site, 'ja/faq/account-stolen/index.html'), 'utf8');
  expect(built).toContain('すぐに連絡してください。');
  expect([...answered].filter((origin) => origin.startsWith('http'))).toEqual([
    new URL(address).origin,
  ]);
});

test('a word in rich text leaves tables, steps and callouts as they were written', async ({
  page,
}) => {
  const tutorial = readFileSync('content/tutorials/en/set-up-2fa.mdx', 'utf8');
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(tutorial) ?? [];
  const [, ownHead = ''] =
    /^(---\n[\s\S]*?\n---\n)/.exec(readFileSync(join(repository, article), 'utf8')) ?? [];
  expect(head).not.toBe('');
  const table =
    'It costs <Fact name="maker-fee" form="number" />.\n\n* a star\n* another\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n';
  writeFileSync(join(repository, article), `${ownHead}${body}\n${table}\nThe end.\n`);
  git('commit', '-qam', 'docs: write');
  await openFolder(page);
  await page.goto(`${address}index.html#/collections/faq/entries/account-stolen`);
  const text = field(page, 'English', 'Text');
  await text.getByRole('button', { name: 'Edit in Markdown' }).first().click();
  await text.getByText('The end.', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' More.');
  // The other pane shows what would be saved.
  await expect(page.getByText('The end. More.', { exact: true }).last()).toBeVisible();
  await save(page);
  await bringBack(page, repository, article);
  expect(
    git('diff', '-U0')
      .split('\n')
      .filter((line) => /^[-+][^-+]/.test(line)),
  ).toEqual(['-The end.', '+The end. More.']);
});
