import { expect, it } from 'vitest';
import { readRetryAfter } from '../../../src/lib/retry-after.ts';

const now = Date.parse('2026-11-21T08:00:00Z');

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 08:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 07:00:00 GMT', -3_600_000],
])('%j is so many milliseconds from now: %i', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(now + ms);
});

it.each([null, '', 'soon', '1.5', '-5', '2026-11-21', 'tomorrow GMT'])(
  '%j says nothing',
  (header) => {
    expect(readRetryAfter(header, now)).toBeNull();
  },
);
