import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAttemptAt } from '../../../src/lib/backoff.ts';

const limits = { first: 2000, last: 60_000 };

test.each([
  [1, 2000],
  [2, 4000],
  [5, 32_000],
  [6, 60_000],
  [5000, 60_000],
])('after %d attempts the next is at most %d ms away', (attempts, limit) => {
  expect(nextAttemptAt(limits, 0, attempts, 1)).toBe(limit);
  expect(nextAttemptAt(limits, 0, attempts, 0)).toBe(1000);
});

test('an attempt is never before the moment that was asked for, and never within a second', () => {
  const one = fc.record({
    attempts: fc.integer({ min: 1, max: 1000 }),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    asked: fc.integer({ min: -10_000, max: 3_600_000 }),
  });
  fc.assert(
    fc.property(one, ({ attempts, random, asked }) => {
      const at = nextAttemptAt(limits, 5000, attempts, random, 5000 + asked);
      expect(at).toBeGreaterThanOrEqual(Math.max(6000, 5000 + asked));
      expect(at).toBeLessThanOrEqual(Math.max(65_000, 5000 + asked));
    }),
  );
});
