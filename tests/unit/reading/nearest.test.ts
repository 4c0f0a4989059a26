import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/reading/nearest.ts';

describe('a word that was meant', () => {
  test.each([
    ['a letter too few', 'tutorial', ['tutorials'], 'tutorials'],
    ['a letter too many', 'faqs', ['faq'], 'faq'],
    ['another letter', 'warming', ['warning'], 'warning'],
    ['two letters swapped', 'dagner', ['danger'], 'danger'],
    ['two letters swapped of three', 'fqa', ['faq'], 'faq'],
    ['another case', 'STEPS', ['Steps'], 'Steps'],
    ['two slips in six letters', 'dgnaer', ['danger'], 'danger'],
    ['the nearer of two', 'warnin', ['earning', 'warning'], 'warning'],
    ['the first of two that are as near', 'bat', ['cat', 'hat'], 'cat'],
    ['one slip in a single letter', 'a', ['b'], 'b'],
  ])('is found by %s', (_name, word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test.each([
    ['three slips in six letters', 'dxxxer', ['danger']],
    ['two slips in five letters', 'fxxes', ['feess']],
    ['the same letters in another order', 'abc', ['cab']],
    ['a swap that is none', 'ab', ['cd']],
    ['letters that are far apart', 'abcd', ['dbca']],
    ['two letters more than three', 'faq', ['faqqq']],
    ['nothing to choose from', 'faq', []],
  ])('is not found by %s', (_name, word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});

test('a sentence names it, or says something else', () => {
  expect(didYouMean('faqs', ['faq'], 'Remove it.')).toBe('Did you mean "faq"?');
  expect(didYouMean('x', ['abc'], 'Remove it.')).toBe('Remove it.');
});
