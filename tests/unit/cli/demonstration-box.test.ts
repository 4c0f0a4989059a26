import { expect, test } from 'vitest';
import { demonstrationBox } from '../../../src/cli/demonstration-box.ts';

const place = (file: string, line = 1) => ({
  file,
  line,
  message: 'an address is left',
  found: '"a.example.com"',
  fix: 'Write your own.',
});

test('a build of one’s own has no box', () => expect(demonstrationBox([])).toBe(''));

test('the box counts each kind, shows a place in three files, the site’s own first, and has straight sides', () => {
  const found = [place('a.mdx', 3), place('a.mdx', 9), place('b.mdx'), place('c.mdx')];
  const local = { ...place('site.yaml', 7), message: 'tickets go to a desk', found: '"local"' };
  const lines = demonstrationBox([...found, place('content/site.yaml', 2), local]).split('\n');
  expect(lines.map((line) => line.replace(/^ {2}[│┌└] *| *│$/g, '')).filter(Boolean)).toEqual([
    expect.stringMatching(/^─+┐$/),
    'DO NOT PUBLISH THIS BUILD: it shows what is not your own.',
    'an address is left: 5 places in 4 files',
    'content/site.yaml:2  "a.example.com"',
    'a.mdx:3  "a.example.com"  (2 times)',
    'b.mdx:1  "a.example.com"',
    'and 1 more file',
    'tickets go to a desk: 1 place in 1 file',
    'site.yaml:7  "local"',
    'npm run check:content names every place; with -- --publish they are faults.',
    expect.stringMatching(/^─+┘$/),
  ]);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
});
