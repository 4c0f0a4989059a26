import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CommandError } from '../../../../src/cli/command.ts';
import { folderTree } from '../../../../src/cli/folder-tree.ts';
import { joinParts } from '../../../../src/cli/parts/join-parts.ts';
import { digestsOf, writeRecord } from '../../../../src/cli/parts/part-record.ts';

const state = { 'site.yaml': 'a', 'the content': 'b' };

/** What three parts of a small site hold; the styles are in each. */
const shares: Record<string, string>[] = [
  { 'index.html': 'chooser', 'sitemap.xml': 'map', 'photo.png': 'as it was taken' },
  { 'en/index.html': 'home', 'pagefind/en/index': 'words' },
  { 'en/faq/index.html': 'questions', 'photo.png': 'as it was taken' },
].map((own) => ({ 'style.css': 'body {}', '.nojekyll': '', ...own }));

function folderOfParts() {
  const root = mkdtempSync(join(tmpdir(), 'wenda-parts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const make = (
    name: string,
    number: number,
    change: object = {},
    more: Record<string, string> = {},
  ) => {
    const folder = join(root, name);
    for (const [path, text] of Object.entries({ ...shares[number - 1], ...more })) {
      mkdirSync(dirname(join(folder, 'files', path)), { recursive: true });
      writeFileSync(join(folder, 'files', path), text);
    }
    const files = digestsOf(join(folder, 'files'));
    writeRecord(folder, { part: { number, of: 3 }, state, files, dropped: [], ...change });
    return folder;
  };
  return { root, make, site: join(root, 'site') };
}

function textsOf(site: string): Record<string, string> {
  const paths = [...folderTree(site).files.keys()];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}

async function refusal(folders: string[], site: string): Promise<string> {
  const error: unknown = await joinParts(folders, site).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandError);
  expect(existsSync(site)).toBe(false);
  return (error as CommandError).message;
}

describe('parts of a site', () => {
  test.each([['1 2 3'], ['3 1 2'], ['2 3 1']])(
    'are put together in the order %s',
    async (order) => {
      const { make, site } = folderOfParts();
      const folders = order.split(' ').map((number) => make(`part-${number}`, Number(number)));
      await joinParts(folders, site);
      expect(textsOf(site)).toEqual(Object.assign({}, ...shares));
    },
  );

  test('lack the picture of which one of them shows smaller ones alone', async () => {
    const { make, site } = folderOfParts();
    const [, second = {}] = shares;
    const folders = [make('a', 1), make('b', 2, { dropped: ['photo.png'] }), make('c', 3)];
    expect(second).not.toHaveProperty('photo.png');
    await joinParts(folders, site);
    expect(Object.keys(textsOf(site))).not.toContain('photo.png');
  });

  test('replace the site before them', async () => {
    const { make, site } = folderOfParts();
    mkdirSync(join(site, 'pagefind'), { recursive: true });
    for (const name of ['sitemap.xml', 'gone.html']) writeFileSync(join(site, name), 'old');
    await joinParts([make('a', 1), make('b', 2), make('c', 3)], site);
    expect(textsOf(site)).toEqual(Object.assign({}, ...shares));
  });
});

describe('what does not make one site is refused:', () => {
  test('no folder, or one without a part', async () => {
    const { root, make, site } = folderOfParts();
    const nowhere = join(root, 'nowhere');
    expect(await refusal([nowhere], site)).toBe(
      `There is no folder ${nowhere}. Make one with build --part 1/4 --outDir ${nowhere}.`,
    );
    const part = make('a', 1);
    writeFileSync(join(part, 'part.json'), '{"part":1}');
    expect(await refusal([part], site)).toContain(
      `${part} is no part of a site of this version: its part.json is missing or not understood.`,
    );
  });

  test('a missing part', async () => {
    const { make, site } = folderOfParts();
    expect(await refusal([make('b', 2)], site)).toBe(
      'Part 1/3, 3/3 is missing. Name the folders of all 3 parts.',
    );
  });

  test('a part that is there twice', async () => {
    const { make, site } = folderOfParts();
    const folders = [make('a', 1), make('b', 2), make('again', 2), make('c', 3)];
    expect(await refusal(folders, site)).toBe(
      `${folders[1]} and ${folders[2]} hold the same part. Name each part once.`,
    );
  });

  test('parts of different numbers of parts', async () => {
    const { make, site } = folderOfParts();
    const folders = [make('a', 1), make('b', 2, { part: { number: 2, of: 4 } })];
    expect(await refusal(folders, site)).toBe(
      `${folders[0]} is part 1 of 3, ${folders[1]} is part 2 of 4. Build all parts of one site with the same number behind the slash.`,
    );
  });

  test.each(Object.keys(state))('parts for which %s was another', async (what) => {
    const { make, site } = folderOfParts();
    const folders = [
      make('a', 1),
      make('b', 2),
      make('c', 3, { state: { ...state, [what]: 'x' } }),
    ];
    expect(await refusal(folders, site)).toBe(
      `${folders[0]} and ${folders[2]} do not belong together: ${what} was another. Build all parts from one state.`,
    );
  });

  test('parts in which a file differs that all have', async () => {
    const { make, site } = folderOfParts();
    const folders = [make('a', 1), make('b', 2, {}, { 'style.css': 'main {}' }), make('c', 3)];
    expect(await refusal(folders, site)).toBe(
      `style.css is another in ${folders[0]} than in ${folders[1]}. Build all parts once more.`,
    );
  });

  test('a part that has lost a file, as an upload without hidden files does', async () => {
    const { make, site } = folderOfParts();
    const folders = [make('a', 1), make('b', 2), make('c', 3)];
    rmSync(join(folders[2]!, 'files/.nojekyll'));
    expect(await refusal(folders, site)).toBe(
      `${folders[2]} is not as it was made: files/.nojekyll is missing. Some uploads leave hidden files out. Bring it here once more.`,
    );
  });

  test('a part that was changed', async () => {
    const { make, site } = folderOfParts();
    const folders = [make('a', 1), make('b', 2), make('c', 3)];
    const page = join(folders[1]!, 'files/en/index.html');
    appendFileSync(page, 'more');
    expect(await refusal(folders, site)).toContain('files/en/index.html was changed.');
    writeFileSync(page, 'home');
    writeFileSync(join(folders[1]!, 'files/en/new.html'), '');
    expect(await refusal(folders, site)).toContain('files/en/new.html came later.');
  });
});
