import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFolderEdit, undoUnfinished } from '../../../src/editor/folder-edit.ts';
import { RefusedEdit } from '../../../src/editor/refused-edit.ts';
import type { EntryName } from '../../../src/editor/entry-names.ts';
import { planRename } from '../../../src/editor/rename/plan-rename.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { temporaryContent } from '../checks/temporary-content.ts';

const siteUrl = 'https://help.example.com/desk/';
const name = (reference: string): EntryName => {
  const [collection = '', slug = ''] = reference.split('/');
  return { collection, slug };
};

function rename(folder: string, from: string, to: string) {
  const plan = planRename(folder, { from: name(from), to: name(to), siteUrl });
  applyFolderEdit(folder, plan.edit);
  return plan;
}

/** The files of a folder, hidden ones too. */
function filesOf(folder: string): Record<string, string> {
  const paths = globSync('**/*.{mdx,yaml,json,half}', { cwd: folder, exclude: ['site.yaml'] });
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

const entry = (head: string, body = 'Text.', end = '\n') =>
  [
    '---',
    ...`title: T\nupdated: 2026-11-01\n${head}`.trimEnd().split('\n'),
    '---',
    '',
    body,
    '',
  ].join(end);

describe('a link to what is renamed', () => {
  /** As it is written in `faq/en/other.mdx` before and after. */
  const links: [string, string][] = [
    ['[a](/en/faq/old/)', '[a](/en/faq/new/)'],
    ['[a](/en/faq/old)', '[a](/en/faq/new)'],
    ['[old](/ja/faq/old/#old "old")', '[old](/ja/faq/new/#old "old")'],
    ['[a](/en/faq/old/?from=old#x)', '[a](/en/faq/new/?from=old#x)'],
    ['[a](<old.mdx>)', '[a](<new.mdx>)'],
    ['[a](./old.mdx#x)', '[a](./new.mdx#x)'],
    ['[a](../ja/old.mdx)', '[a](../ja/new.mdx)'],
    ['[a](../../faq/en/old.md)', '[a](../../faq/en/new.md)'],
    ['[a](../old/)', '[a](../new/)'],
    [
      '[a](https://help.example.com/desk/en/faq/old/)',
      '[a](https://help.example.com/desk/en/faq/new/)',
    ],
    ['[a](/desk/en/faq/old/#x)', '[a](/desk/en/faq/new/#x)'],
    [
      'See https://help.example.com/desk/en/faq/old/ there.',
      'See https://help.example.com/desk/en/faq/new/ there.',
    ],
    [
      '[*a* **b**][ref]\n\n[ref]: /en/faq/old/ "old"',
      '[*a* **b**][ref]\n\n[ref]: /en/faq/new/ "old"',
    ],
    ['[ref]: <old.mdx#x>', '[ref]: <new.mdx#x>'],
    ['| a |\n| --- |\n| [x](old.mdx) |', '| a |\n| --- |\n| [x](new.mdx) |'],
    ['Note[^1].\n\n[^1]: [x](/en/faq/old/).', 'Note[^1].\n\n[^1]: [x](/en/faq/new/).'],
    ['<a href="/en/faq/old/">old</a>', '<a href="/en/faq/new/">old</a>'],
    ['![old](../../images/old.svg)', '![old](../../images/old.svg)'],
    ['[a](/en/glossary/old/)', '[a](/en/glossary/old/)'],
    ['[a](/en/faq/old-one/)', '[a](/en/faq/old-one/)'],
    ['[a](https://other.example/en/faq/old/)', '[a](https://other.example/en/faq/old/)'],
    ['`[a](/en/faq/old/)` and old', '`[a](/en/faq/old/)` and old'],
  ];

  test.each(links)('%j is %j', (before, after) => {
    const folder = temporaryContent({
      'faq/en/old.mdx': entry(''),
      'faq/en/other.mdx': entry('', before),
    });
    rename(folder, 'faq/old', 'faq/new');
    expect(filesOf(folder)['faq/en/other.mdx']).toBe(entry('', after));
  });

  test.each([
    ['[a](old.mdx#x)', '[a](../../tutorials/en/new.mdx#x)'],
    ['[a](../old/)', '[a](/en/tutorials/new/)'],
    ['[a](/en/faq/old/)', '[a](/en/tutorials/new/)'],
    ['[a](../../faq/ja/old.mdx)', '[a](../../tutorials/ja/new.mdx)'],
  ])('%j is %j where it moves to another collection', (before, after) => {
    const folder = temporaryContent({
      'faq/en/old.mdx': entry(''),
      'faq/en/other.mdx': entry('', before),
      'tutorials/en/t.mdx': entry(''),
    });
    const plan = () => rename(folder, 'faq/old', 'tutorials/new');
    // What it lacks there is said first.
    expect(plan).toThrow(/"description" is missing/);
    const guide = entry('description: D\nminutes: 5');
    const sound = temporaryContent({
      'faq/en/old.mdx': guide,
      'faq/en/other.mdx': entry('', before),
    });
    expect(() => rename(sound, 'faq/old', 'tutorials/new')).not.toThrow();
    expect(filesOf(sound)['faq/en/other.mdx']).toBe(entry('', after));
  });
});

describe('what moves', () => {
  const texts = {
    'faq/en/old.mdx': entry('related: [faq/other]', '[me](old.mdx) and [other](other.mdx)'),
    'faq/ja/old.mdx': entry('formerly:\n  - older'),
    'faq/ko/old.mdx': entry('draft: true'),
    'faq/fr/old.mdx': entry(''),
    'glossary/en/old.mdx': entry(''),
    'faq/en/other.mdx': entry('related:\n  - "faq/old" # why\n  - faq/old-one'),
  };

  test('is every language, with the old name in its head, but for drafts', () => {
    const folder = temporaryContent(texts);
    const { moved } = rename(folder, 'faq/old', 'faq/new');
    expect(moved.map(({ to }) => to)).toEqual(
      ['en', 'fr', 'ja', 'ko'].map((one) => `faq/${one}/new.mdx`),
    );
    expect(filesOf(folder)).toEqual({
      'faq/en/new.mdx': entry(
        'related: [faq/other]\nformerly: [old]',
        '[me](new.mdx) and [other](other.mdx)',
      ),
      'faq/ja/new.mdx': entry('formerly:\n  - older\n  - old'),
      'faq/ko/new.mdx': entry('draft: true'),
      'faq/fr/new.mdx': entry('formerly: [old]'),
      'glossary/en/old.mdx': entry(''),
      'faq/en/other.mdx': entry('related:\n  - "faq/new" # why\n  - faq/old-one'),
    });
  });

  test('keeps its links and pictures where it goes to another collection', () => {
    const head = 'description: D\nminutes: 5\nformerly: [older, /hc/1-Old]';
    const body =
      '[b](b.mdx) [c](../b/#x) ![d](../../images/a.svg) [e](/en/faq/b/) [f](../ja/b.mdx)';
    const folder = temporaryContent({
      'faq/en/a.mdx': entry(head, body),
      'faq/en/b.mdx': entry(''),
    });
    rename(folder, 'faq/a', 'tutorials/a');
    expect(filesOf(folder)['tutorials/en/a.mdx']).toBe(
      entry(
        'description: D\nminutes: 5\nformerly: [faq/older, /hc/1-Old, faq/a]',
        '[b](../../faq/en/b.mdx) [c](/en/faq/b/#x) ![d](../../images/a.svg) [e](/en/faq/b/) [f](../../faq/ja/b.mdx)',
      ),
    );
  });

  test('may have its old name back', () => {
    const folder = temporaryContent({
      'faq/en/a.mdx': entry('formerly: [z]'),
      'faq/ja/a.mdx': entry('formerly:\n  - z'),
    });
    rename(folder, 'faq/a', 'faq/b');
    rename(folder, 'faq/b', 'faq/c');
    expect(filesOf(folder)['faq/ja/c.mdx']).toContain('formerly:\n  - z\n  - a\n  - b\n');
    rename(folder, 'faq/c', 'faq/a');
    expect(filesOf(folder)['faq/en/a.mdx']).toBe(entry('formerly: [z, b, c]'));
    expect(filesOf(folder)['faq/ja/a.mdx']).toBe(entry('formerly: [z, b, c]'));
  });

  test('keeps every other byte: ends of lines, a byte order mark, records, comments', () => {
    const record =
      'translation:\n  from: en\n  sections: { a: abcdefgh } # by the tools\nformerly: [ x ]';
    const before = `\uFEFF${entry(`${record}\nrelated:   [ 'faq/old' ]`, '[a]( old.mdx )  ', '\r\n')}`;
    const folder = temporaryContent({
      'faq/en/old.mdx': entry('', 'T', '\r\n'),
      'faq/en/b.mdx': before,
    });
    rename(folder, 'faq/old', 'faq/new');
    const files = filesOf(folder);
    expect(files['faq/en/b.mdx']).toBe(
      before.replace('faq/old', 'faq/new').replace('old.mdx', 'new.mdx'),
    );
    expect(files['faq/en/new.mdx']).toBe(entry('formerly: [old]', 'T', '\r\n'));
  });

  test('brings its topic, the words of search and urgent help along', () => {
    const search = 'bestBets:\n  - entry: topics/fees # always\n    words: [fees, old]\n';
    const folder = temporaryContent({
      'topics/en/fees.mdx': entry('order: 1'),
      'faq/en/a.mdx': entry(
        'topic: fees',
        '[all](/en/faq/topic/fees/page/2/) [t](/en/topics/fees/)',
      ),
      'search/en.yaml': search,
    });
    rename(folder, 'topics/fees', 'topics/charges');
    const files = filesOf(folder);
    expect(files['faq/en/a.mdx']).toBe(
      entry('topic: charges', '[all](/en/faq/topic/charges/page/2/) [t](/en/topics/charges/)'),
    );
    expect(files['search/en.yaml']).toBe(search.replace('topics/fees', 'topics/charges'));
  });

  test('leaves a folder without a fault or a warning about it', async () => {
    const folder = temporaryContent({
      'glossary/en/old.mdx': entry('description: D', '## One'),
      'glossary/en/b.mdx': entry('description: D\nrelated: [glossary/old]', '[a](old.mdx#one)'),
    });
    rename(folder, 'glossary/old', 'glossary/new');
    const { faults, warnings, routes } = await checkContent(folder);
    expect(faults).toEqual([]);
    expect(warnings.filter(({ message }) => /link|related/.test(message))).toEqual([]);
    expect(routes.get('/en/glossary/old/')?.leadsTo?.href).toBe('/en/glossary/new/');
  });
});

describe('is refused, and nothing is changed', () => {
  const refused = (texts: Record<string, string>, to = 'faq/new') => {
    const folder = temporaryContent(texts);
    const before = filesOf(folder);
    let message = '';
    try {
      rename(folder, 'faq/old', to);
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedEdit);
      message = (error as RefusedEdit).message;
    }
    expect(filesOf(folder)).toEqual(before);
    return message;
  };

  test('a name that any language has', () => {
    expect(refused({ 'faq/en/old.mdx': entry(''), 'faq/ja/new.mdx': entry('') })).toBe(
      'faq/ja/new.mdx:1: an entry has this name already (expected a name that no language has). Take another name, or rename or remove that entry first.',
    );
  });

  test('a name that leads to another entry', () => {
    const other = entry('formerly:\n  - faq/new');
    expect(refused({ 'faq/en/old.mdx': entry(''), 'glossary/en/b.mdx': other })).toBe(
      'glossary/en/b.mdx:5: the name leads to this entry, which had it before (found "faq/new", expected a name that leads nowhere). Take another name, or remove it from "formerly" there.',
    );
  });

  test('a text that cannot be read, for it may lead there', () => {
    expect(
      refused({ 'faq/en/old.mdx': entry(''), 'faq/en/b.mdx': entry('', '[a](old.mdx) {x') }),
    ).toMatch(/^faq\/en\/b\.mdx:6: /);
  });
});

describe('an edit', () => {
  const texts = { 'faq/en/a.mdx': 'a', 'faq/en/b.mdx': 'b' };

  test('that fails midway leaves all as it was', () => {
    const folder = temporaryContent(texts);
    const written = new Map([
      ['faq/en/a.mdx', 'A'],
      ['glossary/en/new.mdx', 'N'],
      ['faq/en/b.mdx/under/a/file.mdx', 'X'],
    ]);
    expect(() => applyFolderEdit(folder, { written, removed: ['faq/en/b.mdx'] })).toThrow();
    expect(filesOf(folder)).toEqual(texts);
    expect(existsSync(join(folder, '.wenda/unfinished-edit.json'))).toBe(false);
  });

  test('that was killed midway is undone, but for what somebody wrote since', () => {
    const folder = temporaryContent({
      'faq/en/a.mdx': 'A',
      'faq/en/b.mdx': 'mine',
      'faq/en/n.mdx': 'N',
    });
    mkdirSync(join(folder, '.wenda'));
    const states = [
      { path: 'faq/en/a.mdx', before: 'a', after: 'A' },
      { path: 'faq/en/b.mdx', before: 'b', after: 'B' },
      { path: 'faq/en/n.mdx', before: null, after: 'N' },
      { path: 'faq/en/gone.mdx', before: 'gone', after: null },
    ];
    writeFileSync(join(folder, '.wenda/unfinished-edit.json'), JSON.stringify(states));
    expect(undoUnfinished(folder)).toEqual(['faq/en/a.mdx', 'faq/en/n.mdx', 'faq/en/gone.mdx']);
    expect(filesOf(folder)).toEqual({
      'faq/en/a.mdx': 'a',
      'faq/en/b.mdx': 'mine',
      'faq/en/gone.mdx': 'gone',
    });
    expect(undoUnfinished(folder)).toEqual([]);
  });

  test.each([
    ['names a file outside of the folder', [{ path: '../beside.txt', before: 'x', after: null }]],
    [
      'names one through another folder',
      [{ path: 'faq/../../beside.txt', before: 'x', after: null }],
    ],
    ['is another document', { path: 'faq/en/a.mdx' }],
  ])('is not undone by a note that %s', (_, note) => {
    const folder = temporaryContent(texts);
    const content = join(folder, 'content');
    mkdirSync(join(content, '.wenda'), { recursive: true });
    writeFileSync(join(content, '.wenda/unfinished-edit.json'), JSON.stringify(note));
    expect(undoUnfinished(content)).toEqual([]);
    expect(filesOf(folder)).toEqual(texts);
  });

  test('of a file that is a symbolic link writes the file that it leads to', () => {
    const folder = temporaryContent(texts);
    symlinkSync('b.mdx', join(folder, 'faq/en/c.mdx'));
    applyFolderEdit(folder, { written: new Map([['faq/en/c.mdx', 'C']]), removed: [] });
    expect(readFileSync(join(folder, 'faq/en/b.mdx'), 'utf8')).toBe('C');
    expect(lstatSync(join(folder, 'faq/en/c.mdx')).isSymbolicLink()).toBe(true);
  });
});
