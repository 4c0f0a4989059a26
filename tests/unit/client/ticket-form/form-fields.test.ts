import { afterEach, beforeEach, expect, test } from 'vitest';
import { withOffset } from '../../../../src/client/ticket-form/form-fields.ts';
import { utcOffset } from '../../../../src/lib/date.ts';
import { parseDateTime } from '../../../../src/schemas/ticket-evidence.ts';

const zone = process.env['TZ'];
beforeEach(() => (process.env['TZ'] = 'Asia/Kolkata'));
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('a local time gets the offset of that time', () => {
  expect(withOffset('2026-11-20T09:05:30')).toBe('2026-11-20T09:05:30+05:30');
});

test('an offset west of Greenwich follows the clock change of the day', () => {
  process.env['TZ'] = 'America/New_York';
  expect(withOffset('2026-07-01T09:05')).toBe('2026-07-01T09:05-04:00');
  expect(withOffset('2026-12-01T09:05')).toBe('2026-12-01T09:05-05:00');
});

test('the schema takes what is sent', () => {
  expect(parseDateTime(withOffset('2026-11-20T09:05:30'))).toBe('2026-11-20T09:05:30+05:30');
});

test('what is no time is left as it is', () => {
  expect(withOffset('yesterday')).toBe('yesterday');
});

test('the device’s own offset is named as people write it', () => {
  expect(utcOffset(new Date())).toBe('UTC+5:30');
});
