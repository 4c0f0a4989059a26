import { expect, test } from 'vitest';
import { renumbered } from '../../../../src/search/index/renumbered.ts';

/** Of the places 0 to 4, those of 1 and 3 are gone. */
const placeOf = (place: number) => new Map([0, 2, 4].map((old, now) => [old, now])).get(place);

test.for<[string, number[], number[] | undefined]>([
  [
    'each place is told by its distance from the one before',
    [1, 9, 2, 8, 2, 7],
    [1, 9, 1, 8, 1, 7],
  ],
  ['a place that is gone is left out', [1, 9, 1, 8, 3, 7], [1, 9, 2, 7]],
  ['an n-gram that none holds any more is left out', [2, 9, 2, 8], undefined],
  ['an n-gram of nearly all entries goes on to tell nothing', [], []],
])('%s', ([, gaps, expected]) => {
  expect(renumbered({ ab: gaps }, placeOf)['ab']).toEqual(expected);
});
