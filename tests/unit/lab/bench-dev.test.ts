import { describe, expect, test } from 'vitest';
import { devArguments } from '../../lab/bench/arguments.ts';
import type { Figures } from '../../lab/bench/dev/figures.ts';
import { devBudgets, devVerdicts } from '../../lab/bench/dev/verdicts.ts';

describe('the command line', () => {
  test('without options it is 10,000 entries and three runs', () => {
    expect(devArguments([])).toEqual({ size: 10_000, runs: 3 });
  });

  test.each([
    ['--size', '400,1000'],
    ['--size', '10'],
    ['--runs', '0'],
  ])('%s %s is refused', (...args) => {
    expect(() => devArguments(args)).toThrow(args[1]);
  });
});

describe('a figure', () => {
  const figures: Figures = {
    ready: [9000, 4000],
    paragraph: [310],
    ownFault: [2000],
    folderFault: [1],
    search: [1],
  };
  const verdicts = devVerdicts(10_000, figures);

  test('is said with its budget', () => {
    expect(verdicts).toHaveLength(Object.keys(devBudgets).length);
    expect(verdicts[1]?.says).toBe(
      '310 ms until a saved paragraph is on the page, at 10000 entries (budget 300)',
    );
  });

  test('is the best of its runs, and may be its budget', () => {
    expect(verdicts.map(({ isMet }) => isMet)).toEqual([true, false, true, true, true]);
  });
});
