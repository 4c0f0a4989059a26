import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';
import { sitemapAddresses } from './support/routes.ts';
import { attribute, openSite, textOf, type BuiltSite } from './support/site.ts';

const scratch = temporaryFolder('former');
const content = join(scratch, 'content');
let site: BuiltSite;
let kept: BuiltSite;

beforeAll(async () => {
  cpSync('tests/content-folders/kumo', content, { recursive: true });
  const file = join(content, 'faq/en/storage-full.mdx');
  const formerly =
    'formerly: [no-space, tutorials/free-space, /hc/en-us/articles/360001-Full, /full.html]';
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n---\n', `\n${formerly}\n---\n`));
  site = await built('site');
  kept = await built('kept');
}, 120_000);

afterAll(() => {
  rmSync(resolve(cacheFolder(content)), { recursive: true, force: true });
  rmSync(scratch, { recursive: true });
});

async function built(name: string): Promise<BuiltSite> {
  const { exitCode, output } = await runBuild(join(scratch, name), content);
  expect(exitCode, output).toBe(0);
  return openSite(join(scratch, name));
}

const addresses = [
  ['/en/faq/no-space/', '/en/faq/storage-full/', 'en'],
  ['/es/faq/no-space/', '/es/faq/storage-full/', 'es'],
  ['/es/tutorials/free-space/', '/es/faq/storage-full/', 'es'],
  ['/hc/en-us/articles/360001-Full/', '/en/faq/storage-full/', 'en'],
  ['/full.html', '/en/faq/storage-full/', 'en'],
] as const;

describe.each(addresses)('at %s', (address, nowAt, lang) => {
  /** The site stands under a path. */
  const [from, now] = [`/help${address}`, `/help${nowAt}`];

  test('a page without script leads to where the entry stands', () => {
    const root = site.pageAt(address)!.root;
    const [refresh, robots, canonical] = [
      'meta[http-equiv="refresh"]',
      'meta[name="robots"]',
      'link[rel="canonical"]',
    ].map((selector) => root.querySelector(selector)!);
    expect(attribute(refresh!, 'content')).toBe(`0; url=${now}`);
    expect(attribute(robots!, 'content')).toBe('noindex');
    expect(new URL(attribute(canonical!, 'href')!).pathname).toBe(now);
    expect(root.querySelectorAll('script')).toEqual([]);
    expect(attribute(root.querySelector('html')!, 'lang')).toBe(lang);
    const link = root.querySelector('main a')!;
    expect(attribute(link, 'href')).toBe(now);
    expect(textOf(link)).toBe(textOf(site.pageAt(now)!.root.querySelector('h1')));
  });

  test('the same page is kept for the next build', () => {
    expect(kept.pageAt(address)?.html).toBe(site.pageAt(address)?.html);
  });

  test('hosts redirect to it, and nothing else leads there', () => {
    expect(site.read('/_redirects').split('\n')).toContain(`${from} ${now} 301`);
    expect(sitemapAddresses(site).filter((one) => one.endsWith(address))).toEqual([]);
    const linking = site.pages.filter(({ root }) => root.querySelector(`[href="${from}"]`));
    expect(linking.map(({ path }) => path)).toEqual([]);
  });
});

test('search knows the entry by its address alone', () => {
  const names = site.files.filter((path) => path.endsWith('entries.json'));
  expect(names.length).toBeGreaterThan(0);
  const known = names.map((path) => site.read(path)).join('');
  expect(known).toContain('faq/storage-full');
  expect(known).not.toContain('no-space');
});
