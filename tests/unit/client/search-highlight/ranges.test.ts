import { expect, test } from 'vitest';
import { bestBlock } from '../../../../src/client/search-highlight/ranges.ts';

/** Ranges of marked words, each in a block of a name; without one it stands in none. */
function marksIn(...marks: [word: string, block: string | null][]): Range[] {
  const blocks = new Map<string, object>();
  const blockOf = (name: string) => {
    const known = blocks.get(name) ?? { name };
    blocks.set(name, known);
    return known;
  };
  const ranges = marks.map(([word, block]) => ({
    toString: () => word,
    startContainer: { parentElement: { closest: () => block && blockOf(block) } },
  }));
  return ranges as unknown as Range[];
}

test.each<[string, [string, string | null][], string]>([
  [
    'the one that holds most words',
    [
      ['fee', 'a'],
      ['fee', 'b'],
      ['network', 'b'],
    ],
    'b',
  ],
  [
    'the first of those alike',
    [
      ['fee', 'a'],
      ['network', 'b'],
    ],
    'a',
  ],
  [
    'not the one that repeats a word',
    [
      ['fee', 'a'],
      ['Fee', 'a'],
      ['FEE', 'a'],
      ['费', 'b'],
      ['fee', 'b'],
    ],
    'b',
  ],
  [
    'one at all, past what stands in none',
    [
      ['fee', null],
      ['fee', 'b'],
    ],
    'b',
  ],
])('the page scrolls to %s', (_name, marks, name) => {
  expect(bestBlock(marksIn(...marks))).toEqual({ name });
});

test('where no mark stands in a block, the page stays', () => {
  expect(bestBlock(marksIn(['fee', null]))).toBeUndefined();
  expect(bestBlock([])).toBeUndefined();
});
