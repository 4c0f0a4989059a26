import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';

const scratch = temporaryFolder('scheduled');
const content = join(scratch, 'content');
const clean = join(scratch, 'clean-content');
const [before, at] = ['2026-12-24T07:59:59Z', '2026-12-24T09:00:00+01:00'];
const slug = '2026-12-new-storage-centre';

/** Built into one folder: before the moment, at it, and by a first build at it. */
const sites = { before: {}, at: {}, clean: {} } as Record<string, Record<string, string>>;

beforeAll(async () => {
  cpSync('tests/content-folders/kumo', content, { recursive: true });
  const starts = 'starts: 2026-12-25T09:00:00+01:00\nends: 2026-12-26T09:00:00+01:00';
  const head = `title: A new storage centre\nupdated: 2026-11-28\ncategory: maintenance\npublished: ${at}\n${starts}`;
  const text = `---\n${head}\n---\n\nFiles move to a quokkacentre.\n`;
  writeFileSync(join(content, `announcements/en/${slug}.mdx`), text);
  const question = join(content, 'faq/en/sync-stuck.mdx');
  const related = `related: [announcements/${slug}]`;
  const asked = readFileSync(question, 'utf8').replace(/^related: .*\n/m, '');
  writeFileSync(question, asked.replace('\n---\n', `\n${related}\n---\n`));
  cpSync(content, clean, { recursive: true });
  sites['before'] = await built(content, 'site', before);
  sites['at'] = await built(content, 'site', at);
  sites['clean'] = await built(clean, 'clean', at);
}, 180_000);

afterAll(() => {
  for (const folder of [content, clean]) {
    rmSync(resolve(cacheFolder(folder)), { recursive: true, force: true });
  }
  rmSync(scratch, { recursive: true });
});

async function built(folder: string, name: string, moment: string) {
  const site = join(scratch, name);
  const { exitCode, output } = await runBuild(site, folder, ['--at', moment]);
  expect(exitCode, output).toBe(0);
  const isToCome = moment === before;
  expect(output.includes('1 announcement is still to come')).toBe(isToCome);
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]),
  );
}

describe('an announcement with a date to come', () => {
  test('stands nowhere before: no page, list, home page, feed, sitemap or search knows of it', () => {
    const holding = Object.entries(sites['before']!).filter(
      ([path, text]) =>
        path.includes(slug) || /new-storage-centre|new storage centre|quokka/i.test(text),
    );
    expect(holding.map(([path]) => path)).toEqual([]);
  });

  test.each([
    `/en/announcements/${slug}/index.html`,
    `/es/announcements/${slug}/index.html`,
    '/en/announcements/index.html',
    '/en/announcements/category/maintenance/index.html',
    '/en/index.html',
    '/en/announcements.xml',
    '/sitemap-en-1.xml',
    '/en/faq/sync-stuck/index.html',
    '/pagefind/en/entries.json',
  ])('stands in %s from then on', (path) => {
    expect(sites['at']![path]).toMatch(/new-storage-centre/);
  });

  test('changes a site that was built before into what a first build makes, byte for byte', () => {
    expect(sites['at']).toEqual(sites['clean']);
  });
});
