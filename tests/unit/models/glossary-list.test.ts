import { expect, test } from 'vitest';
import { glossaryList } from '../../../src/models/glossary-list.ts';
import { perPage } from '../../../src/routes/lists.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const terms = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    entry('glossary', 'en', `${letter}-${index}`, { title: `${letter}${index}` }),
  );
const listAt = (library: ReturnType<typeof libraryOf>, number: number) =>
  glossaryList(library, 'en', { collection: 'glossary', number });
const lettersOf = ({ letters }: ReturnType<typeof listAt>) =>
  letters.map(({ letter, href }) => `${letter} ${href}`);

test('the letters of a glossary of one page lead down the page', () => {
  const list = listAt(libraryOf(...terms('A', 2), ...terms('B', 1), ...terms('9', 1)), 1);
  expect(lettersOf(list)).toEqual(['A #A', 'B #B', '# #other']);
  expect(list.list).toMatchObject({ number: 1, count: 1 });
});

test('of more pages they lead to the page on which the letter begins', () => {
  const library = libraryOf(
    ...terms('A', perPage.glossary - 1),
    ...terms('B', 2),
    ...terms('C', 1),
  );
  expect(lettersOf(listAt(library, 1))).toEqual(['A #A', 'B #B', 'C /en/glossary/page/2/#C']);
  const second = listAt(library, 2);
  expect(lettersOf(second)).toEqual(['A /en/glossary/#A', 'B /en/glossary/#B', 'C #C']);
  const shown = second.list.items.map(({ letter, id, terms: own }) => [letter, id, own.length]);
  expect(shown).toEqual([
    ['B', 'B', 1],
    ['C', 'C', 1],
  ]);
});
