import { expect, test } from 'vitest';
import { averageOf, scoreOf } from '../../lab/search/scores.ts';

const gold = ['fees', 'limits'];

test.each([
  ['an answer first', ['/en/faq/fees/', '/en/faq/a/'], { first: 1, five: 1, reciprocal: 1 }],
  ['another answer third', ['/a/', '/b/', '/limits/'], { first: 0, five: 1, reciprocal: 1 / 3 }],
  ['an answer sixth', ['1', '2', '3', '4', '5', 'fees'], { five: 0, reciprocal: 1 / 6 }],
  ['no answer', ['/a/'], { first: 0, five: 0, reciprocal: 0, nothing: 0 }],
  ['no result', [], { reciprocal: 0, nothing: 1 }],
])('%s', (_name, hrefs, scores) => {
  expect(scoreOf(hrefs, { gold })).toMatchObject(scores);
});

test('many scores have a mean, none have noughts', () => {
  const mean = averageOf([scoreOf(['fees'], { gold }), scoreOf([], { gold })]);
  expect(mean).toEqual({ first: 0.5, five: 0.5, reciprocal: 0.5, nothing: 0.5 });
  expect(averageOf([]).reciprocal).toBe(0);
});
