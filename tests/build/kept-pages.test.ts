import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { pngOf } from '../png.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';

const scratch = temporaryFolder('kept');
const content = join(scratch, 'content');
const site = join(scratch, 'site');
/** Each clean build is of a copy, which has no cache. */
const copies: string[] = [];

beforeAll(async () => {
  cpSync('tests/content-folders/kumo', content, { recursive: true });
  writeFileSync(join(content, 'images/dot.png'), pngOf(700, 20));
  change('faq/en/storage-full.mdx', (text) => `${text}\n![A line](../../images/dot.png)\n`);
  await build(content, site);
});

afterAll(() => {
  for (const folder of [content, ...copies]) {
    rmSync(resolve(cacheFolder(folder)), { recursive: true, force: true });
  }
  rmSync(scratch, { recursive: true });
});

async function build(folder: string, outDir: string): Promise<void> {
  const { exitCode, output } = await runBuild(outDir, folder);
  expect(exitCode, output).toBe(0);
}

/** The pages of articles that are rendered after an edit; the site is held against a clean build. */
async function renderedAfter(edit: () => void): Promise<number> {
  edit();
  const before = new Set(keptPages());
  await build(content, site);
  const copy = join(scratch, `copy-${copies.length}`);
  copies.push(copy);
  cpSync(content, copy, { recursive: true });
  await build(copy, `${copy}-site`);
  expect(bytesOf(site)).toEqual(bytesOf(`${copy}-site`));
  return keptPages().filter((page) => !before.has(page)).length;
}

function keptPages(): string[] {
  return globSync('pages/*/*.page', { cwd: resolve(cacheFolder(content)) });
}

function bytesOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(content, file);
  const [before, after] = [readFileSync(path, 'utf8'), edit(readFileSync(path, 'utf8'))];
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}

describe('after an edit', { timeout: 120_000 }, () => {
  test('the pages of articles are kept', () => {
    expect(keptPages().length).toBeGreaterThan(20);
  });

  test('nothing is rendered where nothing was edited', async () => {
    expect(await renderedAfter(() => {})).toBe(0);
  });

  test('a paragraph more renders one page', async () => {
    const edit = () => change('faq/en/sync-stuck.mdx', (text) => `${text}\nA sentence more.\n`);
    expect(await renderedAfter(edit)).toBe(1);
  });

  test('a title renders its page and those that name it', async () => {
    const rendered = await renderedAfter(() =>
      change('faq/en/sync-stuck.mdx', (text) =>
        text.replace(/^title: .*/m, 'title: Sync has stopped'),
      ),
    );
    expect(rendered).toBeGreaterThan(1);
    expect(rendered).toBeLessThan(keptPages().length / 2);
  });

  test('an entry that is new and one that is renamed change what leads to them', async () => {
    await renderedAfter(() => {
      const text = readFileSync(join(content, 'faq/en/sync-stuck.mdx'), 'utf8');
      writeFileSync(
        join(content, 'faq/en/another.mdx'),
        text.replace(/^title: .*/m, 'title: Another question'),
      );
      renameSync(join(content, 'faq/en/storage-full.mdx'), join(content, 'faq/en/full.mdx'));
      for (const path of globSync('**/*.mdx', { cwd: content })) {
        const file = join(content, path);
        writeFileSync(
          file,
          readFileSync(file, 'utf8')
            .replaceAll('/en/faq/storage-full', '/en/faq/full')
            .replaceAll('faq/storage-full', 'faq/full'),
        );
      }
      renameSync(join(content, 'faq/es/storage-full.mdx'), join(content, 'faq/es/full.mdx'));
    });
  });

  test('a picture, a string, the site’s name and a colour are on every page that shows them', async () => {
    await renderedAfter(() => {
      writeFileSync(join(content, 'images/dot.png'), pngOf(720, 30));
      writeFileSync(join(content, 'ui/en.json'), '{ "site": { "skip": "Go to the text" } }');
      change('site.yaml', (text) =>
        text.replace(/^ {2}name: .*/m, '  name: Kumo Two').replace('#7a0f5c', '#6a0f5c'),
      );
    });
  });
});
