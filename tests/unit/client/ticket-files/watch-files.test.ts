import { expect, test } from 'vitest';
import { screenshotName } from '../../../../src/client/ticket-files/watch-files.ts';

const moment = new Date(2026, 10, 21, 9, 5);

test('a screenshot is named by the reader’s clock and its kind', () => {
  expect(screenshotName('image/png', moment, [])).toBe('screenshot-2026-11-21-0905.png');
  expect(screenshotName('image/jpeg', moment, [])).toBe('screenshot-2026-11-21-0905.jpg');
});

test('several in one minute are kept apart', () => {
  const taken = ['other.png'];
  for (let count = 0; count < 3; count += 1) taken.push(screenshotName('image/png', moment, taken));
  expect(taken.slice(1)).toEqual([
    'screenshot-2026-11-21-0905.png',
    'screenshot-2026-11-21-0905-2.png',
    'screenshot-2026-11-21-0905-3.png',
  ]);
});
