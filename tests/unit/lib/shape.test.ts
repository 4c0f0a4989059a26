import { expect, test } from 'vitest';
import {
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  optional,
  parseAs,
  recordOf,
} from '../../../src/lib/shape.ts';

const isEntry = objectOf<{ title: string; aliases: string[] }>({
  title: isText,
  aliases: listOf(isText),
});

test.each([
  ['text', isText, ['', '提币'], [null, 7, ['a']]],
  ['a number', isNumber, [0, -1.5], ['7', NaN, Infinity, null]],
  ['one of two words', oneOf(['a', 'b']), ['a', 'b'], ['c', '', 7, null]],
  ['what need not be there', optional(isText), ['a', undefined], [7, null]],
  ['a list of text', listOf(isText), [[], ['a', 'b']], ['ab', ['a', 7], { 0: 'a' }, null]],
  [
    'a record of numbers',
    recordOf(isNumber),
    [{}, { a: 1 }],
    [{ a: '1' }, [1], 'a', null, undefined],
  ],
  [
    'an object with its keys',
    isEntry,
    [
      { title: 'Fees', aliases: [] },
      { title: 'Fees', aliases: ['costs'], more: 7 },
    ],
    [{ title: 'Fees' }, { title: 'Fees', aliases: 'costs' }, [], null, 'Fees'],
  ],
])('%s is told from what is not', (_name, isOne, right, wrong) => {
  for (const value of right) expect(isOne(value), JSON.stringify(value)).toBe(true);
  for (const value of wrong) expect(isOne(value), JSON.stringify(value)).toBe(false);
});

test('JSON of another shape, or no JSON, says nothing', () => {
  expect(parseAs('["a"]', listOf(isText))).toEqual(['a']);
  for (const json of ['[7]', '{', '', null]) expect(parseAs(json, listOf(isText))).toBeNull();
});
