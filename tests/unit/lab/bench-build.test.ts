import { describe, expect, test } from 'vitest';
import { buildArguments, sizesIn } from '../../lab/bench/arguments.ts';
import { benchmarkEntries, type TextPool } from '../../lab/bench/content.ts';
import { verdictsOf, type Row } from '../../lab/bench/verdicts.ts';

describe('the command line', () => {
  test('without options it is three sizes, each built twice, beside Starlight', () => {
    expect(buildArguments([])).toEqual({
      sizes: [1000, 4000, 10_000],
      runs: 2,
      withStarlight: true,
    });
  });

  test('--peers none leaves Starlight out', () => {
    expect(buildArguments(['--peers', 'none'])).toMatchObject({ withStarlight: false });
  });

  test.each([
    ['--sizes', '1000,many'],
    ['--sizes', '99'],
    ['--runs', '0'],
    ['--peers', 'docusaurus'],
  ])('%s %s is refused, and what was typed is said', (option, value) => {
    expect(() => buildArguments([option, value])).toThrow(value);
  });

  test('sizes stand in the order in which they were given', () => {
    expect(sizesIn('4000,100')).toEqual([4000, 100]);
  });
});

test('at each size there are as many entries as asked for, each under a path of its own', () => {
  const text = { title: 'A', description: '', body: 'B' };
  const pool = Object.fromEntries(
    ['zh', 'en', 'ja', 'ko'].map((locale) => [locale, [{ ...text, locale }]]),
  ) as TextPool;
  for (const size of [100, 1000]) {
    const paths = benchmarkEntries(size, pool).map(({ path }) => path);
    expect(new Set(paths).size).toBe(size);
  }
});

describe('verdicts', () => {
  const row = (size: number, userSeconds: number[], more: Partial<Row> = {}): Row => ({
    ...{ name: 'Wenda', size, wallSeconds: [], userSeconds, peakBytes: 1e9 },
    ...{ bytes: 1, files: 1, ...more },
  });
  const over = (own: Row[], peer: Row[] = []) =>
    verdictsOf(own, peer)
      .filter(({ isMet }) => !isMet)
      .map(({ says }) => says);
  const starlight = (size: number, userSeconds: number[]) =>
    row(size, userSeconds, { name: 'Starlight' });

  test('half of Starlight’s cost is within the budget, by the cheapest run of each', () => {
    expect(over([row(1000, [9, 6])], [starlight(1000, [12, 14])])).toEqual([]);
  });

  test('more than half is over it, and the sentence has both figures', () => {
    expect(over([row(4000, [22])], [starlight(4000, [40])])).toEqual([
      '22.0 s of user CPU at 4000 entries, 0.55 of Starlight’s 40.0 s (budget 0.5)',
    ]);
  });

  test('a ratio is only told where no budget holds', () => {
    expect(over([row(10_000, [90])], [starlight(10_000, [100])])).toEqual([]);
    expect(over([row(100, [5])], [starlight(100, [4])])).toEqual([]);
  });

  test('sizes are held against their own peer, whatever the order of the rows', () => {
    const own = [row(4000, [20]), row(1000, [6])];
    expect(over(own, [starlight(1000, [12]), starlight(4000, [40])])).toEqual([]);
  });

  test.each([
    ['linear', 60, 0],
    ['a little steeper', 62, 0],
    ['much steeper', 70, 1],
  ])('growth that is %s', (_name, seconds, faults) => {
    // 5 ms an entry between the first two.
    expect(over([row(1000, [15]), row(4000, [30]), row(10_000, [seconds])])).toHaveLength(faults);
  });

  test('memory and files have a budget up to 10,000 entries', () => {
    const large = { peakBytes: 2e9, files: 24_607 };
    expect(over([row(10_000, [1], large)])).toEqual([
      '2.00 GB at most at 10000 entries (budget 1.5)',
      '24607 files at 10000 entries (budget 20000)',
    ]);
    expect(over([row(20_000, [1], large)])).toEqual([]);
  });

  test('memory that could not be measured is no verdict', () => {
    expect(verdictsOf([row(1000, [1], { peakBytes: null })]).map(({ says }) => says)).toEqual([
      '1 files at 1000 entries (budget 20000)',
    ]);
  });

  test('an article that grows with the site is over the budget', () => {
    const rows = [row(100, [1], { articleBytes: 1000 }), row(1000, [9], { articleBytes: 1100 })];
    expect(over(rows)).toEqual(['the same article has 1000, 1100 bytes (budget: does not grow)']);
  });
});
