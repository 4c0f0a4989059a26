import fs, {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderTree } from '../../../src/cli/folder-tree.ts';
import { prepareSwap } from '../../../src/cli/swap.ts';

type Files = Record<string, string>;

/** A site that is to become another one. */
function sites(target: Files, site: Files) {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-swap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = { target: join(folder, 'target'), site: join(folder, 'site') };
  write(paths.target, target);
  write(paths.site, site);
  return paths;
}

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(root: string): Files {
  const paths = [...folderTree(root).files.keys()].toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const page = 'en/faq/x/index.html';

test.each<[string, Files, Files]>([
  ['a site where none was', {}, { 'index.html': '1', [page]: '1', '_astro/a.css': '1' }],
  ['a site that holds less', { 'index.html': '1', [page]: '1', 'en/a.xml': '1' }, { [page]: '1' }],
  ['a file where a folder was', { 'a/b/index.html': '1', 'a/c.txt': '2' }, { a: '3' }],
  ['a folder where a file was', { a: '3' }, { 'a/b/index.html': '1', 'a/c.txt': '2' }],
  ['a name in another case', { 'Photo.png': '1', x: '1' }, { 'photo.png': '2', x: '1' }],
  ['a file of the same length', { [page]: 'abc' }, { [page]: 'abd' }],
  ['a file that begins alike', { [page]: 'a'.repeat(300_000) }, { [page]: 'a'.repeat(300_001) }],
  ['nothing', { [page]: '1' }, {}],
])('%s is there afterwards, and nothing else', (_name, target, site) => {
  const paths = sites(target, site);
  prepareSwap(paths.site, paths.target).run();
  expect(read(paths.target)).toEqual(site);
  expect([...folderTree(paths.target).folders]).toEqual([...folderTree(paths.site).folders]);
});

describe('what differs', () => {
  const target = { 'index.html': '1', [page]: 'old', 'en/a.xml': '1', 'gone/index.html': '1' };
  const site = { 'index.html': '1', [page]: 'new', 'en/a.xml': '1', 'added.txt': '1' };

  test('is counted, and nothing else is written', () => {
    const paths = sites(target, site);
    const before = statSync(join(paths.target, 'index.html'), { bigint: true });
    const swap = prepareSwap(paths.site, paths.target);
    swap.run();
    expect(swap).toMatchObject({ written: 2, removed: 1, kept: 2 });
    const after = statSync(join(paths.target, 'index.html'), { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([
      before.ino,
      before.mtimeNs,
      before.ctimeNs,
    ]);
  });

  test('shows only as the swap runs', () => {
    const paths = sites(target, site);
    prepareSwap(paths.site, paths.target);
    const shown = Object.entries(read(paths.target)).filter(([path]) => !path.startsWith('.'));
    expect(Object.fromEntries(shown)).toEqual(target);
  });

  test('can be made once more where it was cut off', () => {
    const paths = sites(target, site);
    prepareSwap(paths.site, paths.target);
    const again = prepareSwap(paths.site, paths.target);
    again.run();
    expect(again).toMatchObject({ written: 2, removed: 1 });
    expect(read(paths.target)).toEqual(site);
    expect(prepareSwap(paths.site, paths.target)).toMatchObject({ written: 0, removed: 0 });
  });
});

test('links lead where they led', () => {
  const paths = sites({ a: '1' }, { a: '1' });
  symlinkSync('a', join(paths.target, 'kept'));
  symlinkSync('a', join(paths.site, 'kept'));
  symlinkSync('a', join(paths.site, 'added'));
  const swap = prepareSwap(paths.site, paths.target);
  swap.run();
  expect(swap).toMatchObject({ written: 1, kept: 2 });
  expect(read(paths.target)).toEqual({ a: '1', added: '1', kept: '1' });
});

describe('a swap that is cut off', () => {
  const site = (version: string): Files => ({
    [`_astro/${version}.css`]: '',
    'sitemap.xml': version,
    'index.html': version,
    'en/faq/x/index.html': version,
    [`en/only-${version}/index.html`]: version,
    [version === 'old' ? 'en/y' : 'en/y/index.html']: version,
  });
  const steps = ['mkdirSync', 'renameSync', 'rmSync'] as const;

  /** Runs it until it has changed the disk so often, and tells whether it came to its end. */
  function cutOff(run: () => void, after: number): boolean {
    let left = after;
    const real = Object.fromEntries(steps.map((step) => [step, fs[step]]));
    for (const step of steps) {
      const cut = (...args: unknown[]) => {
        if (left-- === 0) throw new Error('cut off');
        return (real[step] as (...given: unknown[]) => unknown)(...args);
      };
      Object.assign(fs, { [step]: cut });
    }
    syncBuiltinESMExports();
    try {
      run();
      return true;
    } catch (error) {
      expect(String(error)).toBe('Error: cut off');
      return false;
    } finally {
      Object.assign(fs, real);
      syncBuiltinESMExports();
    }
  }

  test('shows at each step whole pages, each with its assets, and is right once made again', () => {
    let isWhole = false;
    let step = 0;
    for (; !isWhole; step += 1) {
      const paths = sites(site('old'), site('new'));
      isWhole = cutOff(prepareSwap(paths.site, paths.target).run, step);
      const shown = read(paths.target);
      const pages = Object.entries(shown).filter(([path]) => /^[^.].*\.html$/.test(path));
      expect(pages.map(([path]) => path)).toEqual(
        expect.arrayContaining(['index.html', 'en/faq/x/index.html']),
      );
      for (const [, version] of pages) expect(shown).toHaveProperty([`_astro/${version}.css`]);
      prepareSwap(paths.site, paths.target).run();
      expect(read(paths.target)).toEqual(site('new'));
    }
    expect(step).toBeGreaterThan(10);
  });
});
