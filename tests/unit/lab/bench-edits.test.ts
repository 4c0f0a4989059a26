import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editArguments } from '../../lab/bench/arguments.ts';
import { edits, editsNamed } from '../../lab/bench/edits/edits.ts';
import { differencesOf } from '../../lab/bench/edits/trees.ts';
import { editVerdicts, type EditRow } from '../../lab/bench/edits/verdicts.ts';

describe('the command line', () => {
  test('without options it is 4,000 entries and every edit', () => {
    const { size, only } = editArguments([]);
    expect(size).toBe(4000);
    expect(editsNamed(only)).toEqual(edits);
  });

  test('--only keeps the order in which edits build on each other', () => {
    const { only } = editArguments(['--only', 'rename,paragraph']);
    expect(editsNamed(only).map(({ name }) => name)).toEqual(['paragraph', 'rename']);
  });

  test('an edit that there is not is refused with those that there are', () => {
    expect(() => editsNamed(['typo'])).toThrow(/no edit typo.*paragraph, entry/);
  });

  test('more than one size is refused', () => {
    expect(() => editArguments(['--size', '400,1000'])).toThrow('400,1000');
  });
});

describe('differences of two folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-trees-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  beforeAll(() => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    };
    for (const side of [first, second]) write(join(side, 'en/same.html'), 'same');
    write(join(first, 'en/page.html'), 'one');
    write(join(second, 'en/page.html'), 'two');
    write(join(first, 'left-over.html'), '');
    write(join(second, '.nojekyll'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are what one has alone, dot files too, and what has other bytes', () => {
    expect(differencesOf(first, second)).toEqual([
      '+ left-over.html',
      '- .nojekyll',
      `≠ ${join('en', 'page.html')}`,
    ]);
  });

  test('are none between a folder and itself', () => {
    expect(differencesOf(first, first)).toEqual([]);
  });
});

describe('verdicts', () => {
  const row = (more: Partial<EditRow>): EditRow => ({
    ...{ name: 'paragraph', isOfText: true, userSeconds: 1, wallSeconds: 1 },
    ...{ cleanUserSeconds: 20, changed: 3, differences: [], ...more },
  });
  const over = (more: Partial<EditRow>) =>
    editVerdicts([row(more)])
      .filter(({ isMet }) => !isMet)
      .map(({ says }) => says);

  test('a tenth of a clean build is within the budget of a text', () => {
    expect(over({ userSeconds: 2 })).toEqual([]);
  });

  test('more is over it', () => {
    expect(over({ userSeconds: 3 })).toEqual(['paragraph: 15.0 % of a clean build (budget 10)']);
  });

  test('an edit of something else is only told', () => {
    expect(over({ userSeconds: 20, isOfText: false })).toEqual([]);
  });

  test('one byte that a clean build has otherwise is a fault of any edit, and the file is named', () => {
    expect(over({ isOfText: false, differences: ['≠ sitemap.xml'] })).toEqual([
      'paragraph: 1 files differ from a clean build: ≠ sitemap.xml',
    ]);
  });

  test('an edit that changes no file proves nothing', () => {
    expect(over({ changed: 0 })).toEqual(['paragraph: changes 0 files']);
    expect(over({ name: 'nothing', changed: 0 })).toEqual([]);
  });

  test('many differences are counted, and the first ones named', () => {
    const differences = Array.from({ length: 12 }, (_file, index) => `- page-${index}`);
    expect(over({ differences })[0]).toMatch(/12 files .*- page-9 and 2 more$/);
  });
});
