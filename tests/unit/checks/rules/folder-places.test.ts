import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { folderPlaceFaults } from '../../../../src/checks/rules/folder-places.ts';

/** What is said of folders beside an entry, or beside other files. */
const said = (folders: string[], paths = ['faq/en/fees.mdx']) =>
  folderPlaceFaults({ folders, files: paths.map((path) => ({ path })) }).map(formatFault);

const noEntries =
  '.:1: the content folder holds no entries (expected <collection>/<locale>/<slug>.mdx). Add one, such as faq/en/fees.mdx, or set WENDA_CONTENT to another folder.';
const noLocale = (path: string, fix: string) =>
  `${path}:1: the locale is not listed (found "${path.split('/')[1]}", expected one of zh, en, ja, ko). ${fix}`;
const noCollection = (name: string, fix: string) =>
  `${name}:1: the folder is not a collection (found "${name}", expected one of faq, tutorials, announcements, glossary, topics). ${fix}`;

describe('a folder of a collection', () => {
  test.each(['faq', 'topics', 'faq/en', 'glossary/zh'])('may be %s', (path) => {
    expect(said([path])).toEqual([]);
  });

  test.each([
    ['cn', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['us', 'en'],
    ['en-GB', 'en'],
    ['JP', 'ja'],
    ['kr', 'ko'],
    ['ko-KR', 'ko'],
    ['kp', 'ko'],
  ])('has the locale that is meant by %s', (name, meant) => {
    expect(said([`faq/${name}`])).toEqual([noLocale(`faq/${name}`, `Did you mean "${meant}"?`)]);
  });

  test.each(['fr', 'pt-br'])('may be in a language that is not listed: %s', (name) => {
    expect(said([`faq/${name}`])).toEqual([]);
  });

  test.each(['old_ones', 'Drafts', 'pt-BR'])('has a locale that is none: %s', (name) => {
    expect(said([`faq/${name}`])).toEqual([
      noLocale(
        `faq/${name}`,
        'Rename the folder, or add the language to "languages" in site.yaml.',
      ),
    ]);
  });

  test('holds files alone in a locale', () => {
    expect(said(['faq/en/old', 'faq/en/old/more', 'faq/fr/old'])).toEqual([
      'faq/en/old:1: a locale holds no folders (found "old", expected files alone). Put its files directly into faq/en/.',
      'faq/fr/old:1: a locale holds no folders (found "old", expected files alone). Put its files directly into faq/fr/.',
    ]);
  });
});

describe('another folder', () => {
  test.each(['images', 'ui', 'search', 'scripts', 'images/x', 'scripts/en'])(
    'may stand beside the collections: %s',
    (path) => expect(said([path])).toEqual([]),
  );

  test.each([
    ['tutorial', 'tutorials'],
    ['FAQ', 'faq'],
    ['image', 'images'],
    ['serach', 'search'],
  ])('looks like a collection: %s', (name, meant) => {
    expect(said([name])).toEqual([noCollection(name, `Did you mean "${meant}"?`)]);
  });

  test.each([
    ['a locale', 'guides/en/fees.txt'],
    ['an entry', 'guides/fees.mdx'],
    ['an entry further down', 'guides/a/b/fees.mdx'],
  ])('holds %s, which belongs into a collection', (_what, path) => {
    expect(said(['guides'], ['faq/en/fees.mdx', path])).toEqual([
      noCollection('guides', 'Move its files into a collection.'),
    ]);
  });

  test.each(['guides/a.txt', 'guides/a.mdx.txt', 'other/fees.mdx', 'other/en/fees.txt'])(
    'holds no content where there is %s',
    (path) => expect(said(['guides'], ['faq/en/fees.mdx', path])).toEqual([]),
  );
});

describe('the content folder', () => {
  test.each([
    [],
    ['fees.mdx'],
    ['faq/fees.mdx'],
    ['faq/en/fees.md'],
    ['faq/en/fees.mdx.txt'],
    ['faq/en/old/fees.mdx'],
    ['guides/en/fees.mdx'],
    ['x/faq/en/fees.mdx'],
  ])('holds no entry: %j', (...paths) => {
    expect(said([], paths.flat().filter(Boolean))).toEqual([noEntries]);
  });

  test('holds one', () => {
    expect(said([], ['a', 'topics/xx/fees.mdx'])).toEqual([]);
  });
});
