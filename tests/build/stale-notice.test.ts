import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { readSite } from '../../src/schemas/read-site.ts';
import { writeTranslations } from './support/folders.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';
import { attribute, openSite, textOf, type BuiltSite } from './support/site.ts';

// It is read once, and the worker is shared: before this names another folder.
readSite();

const scratch = temporaryFolder('stale');
const content = join(scratch, 'content');
let fresh: BuiltSite;
let stale: BuiltSite;

async function build(name: string, ...options: string[]): Promise<BuiltSite> {
  const outDir = join(scratch, name);
  const { exitCode, output } = await runBuild(outDir, content, options);
  expect(exitCode, output).toBe(0);
  return openSite(outDir);
}

beforeAll(async () => {
  writeTranslations(content, ['fees', 'other']);
  await recordAll();
  fresh = await build('fresh', '--status');
  const path = join(content, 'faq/en/fees.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Never tell a code', 'Never show a code'));
  stale = await build('stale');
}, 240_000);

afterAll(() => {
  rmSync(resolve(cacheFolder(content)), { recursive: true, force: true });
  rmSync(scratch, { recursive: true });
});

async function recordAll(): Promise<void> {
  const before = process.env['WENDA_CONTENT'];
  process.env['WENDA_CONTENT'] = content;
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await runCommand(['translate', '--done', '--all']);
  } finally {
    print.mockRestore();
    if (before === undefined) delete process.env['WENDA_CONTENT'];
    else process.env['WENDA_CONTENT'] = before;
  }
}

const noticeOn = (site: BuiltSite, path: string) =>
  site.pageAt(path)!.root.querySelector('.stale-notice');

describe('a page', () => {
  test('says nothing while its translation is up to date', () => {
    const pages = fresh.pages.filter(({ root }) => root.querySelector('.stale-notice'));
    expect(pages).toEqual([]);
  });

  test('says that its source changed, in its language, and nothing else does', () => {
    const pages = stale.pages.filter(({ root }) => root.querySelector('.stale-notice'));
    expect(pages.map(({ path }) => path).sort()).toEqual(
      ['ja', 'ko', 'zh'].map((locale) => `/${locale}/faq/fees/`),
    );
  });

  test.each([
    ['zh', /^本页译自\d{4}年\d+月\d+日的英语版。.* 查看最新的英语版$/],
    ['ja', /^このページは、.*時点の英語版の翻訳です。.* 最新の英語版を読む$/],
    ['ko', /^이 페이지는 .* 기준 영어 내용을 번역한 거예요\. .* 최신 영어 내용 보기$/],
  ])('says it in %s with the day, and leads to the source', (locale, says) => {
    const notice = noticeOn(stale, `/${locale}/faq/fees/`)!;
    expect(textOf(notice)).toMatch(says);
    expect(attribute(notice.querySelector('time')!, 'datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const link = notice.querySelector('a')!;
    expect([attribute(link, 'href'), attribute(link, 'hreflang')]).toEqual(['/en/faq/fees/', 'en']);
  });

  test('shows first, in the source’s language, what is about safety in what changed', () => {
    const { root, html } = stale.pageAt('/ja/faq/fees/')!;
    const words = root.querySelector('.stale-safety [lang]')!;
    expect([attribute(words, 'lang'), textOf(words)]).toEqual([
      'en',
      'Never show a code to anybody.',
    ]);
    expect(html).toMatch(/<h1[^]*stale-safety[^]*stale-notice[^]*A \(ja\)\./);
  });
});

test('what is marked as safety looks like all else on its own page', () => {
  const { html } = stale.pageAt('/en/faq/fees/')!;
  expect(html).toContain('Never show a code to anybody.');
  expect(html).not.toMatch(/<safety|class="[^"]*safety/i);
});

describe('the page for editors', () => {
  test('is built where it is asked for, and nowhere else', () => {
    expect(fresh.has('/status/')).toBe(true);
    expect(stale.has('/status/')).toBe(false);
  });

  test('is led to by nothing, and listed by no search engine', () => {
    const others = fresh.files.filter((file) => !file.includes('status/index.html'));
    const naming = others.filter(
      (file) => /\.(?:html|xml|txt|json)$/.test(file) && fresh.read(file).includes('"/status/'),
    );
    expect(naming).toEqual([]);
    expect(fresh.read('sitemap-en-1.xml')).not.toContain('/status/');
    expect(fresh.read('robots.txt')).not.toContain('status');
    expect(fresh.pageAt('/status/')!.html).toContain('<meta name="robots" content="noindex"');
  });

  test('counts by language, in the language of the checks', () => {
    const { root } = fresh.pageAt('/status/')!;
    expect(attribute(root.querySelector('html')!, 'lang')).toBe('en');
    const rows = root
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('th, td').map(textOf).join(' '));
    expect(rows).toContain('ja 2 0 0 0 0 0 0');
  });
});
