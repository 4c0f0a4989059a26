import { describe, expect, test, onTestFinished } from 'vitest';
import { starterLocales } from '../../starter-locales.ts';
import { traitsOf } from '../../../src/i18n/traits.ts';
import {
  dayIn,
  dayOf,
  formatDay,
  formatInstant,
  offsetMinutes,
  parseCalendarDate,
  parseInstant,
} from '../../../src/lib/date.ts';

describe('a calendar day', () => {
  test.each([
    ['is read as midnight UTC', '2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['may be the 29th of February in a leap year', '2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('%s', (_name, value, instant) => {
    expect(parseCalendarDate(value)?.toISOString()).toBe(instant);
  });

  test.each([
    ['that does not exist', '2026-02-30'],
    ['of a leap year that is none', '2026-02-29'],
    ['of a thirteenth month', '2026-13-01'],
    ['numbered zero', '2026-01-00'],
    ['without leading zeros', '2026-1-2'],
    ['with a time', '2026-11-21T00:00:00Z'],
    ['with blanks around it', ' 2026-11-21'],
    ['written in another order', '21-11-2026'],
    ['that is empty', ''],
  ])('%s is refused', (_name, value) => {
    expect(parseCalendarDate(value)).toBeNull();
  });
});

describe('a moment', () => {
  test.each([
    ['with an offset to the east', '2026-11-21T09:00:00+08:00', '2026-11-21T01:00:00.000Z'],
    ['with an offset to the west', '2026-11-21T09:00:00-05:30', '2026-11-21T14:30:00.000Z'],
    ['in UTC', '2026-11-21T09:00:00Z', '2026-11-21T09:00:00.000Z'],
    ['without seconds', '2026-11-21T09:00+08:00', '2026-11-21T01:00:00.000Z'],
    ['with a fraction of a second', '2026-11-21T09:00:00.250Z', '2026-11-21T09:00:00.250Z'],
  ])('%s is read', (_name, value, instant) => {
    expect(parseInstant(value)?.toISOString()).toBe(instant);
  });

  test.each([
    ['without an offset', '2026-11-21T09:00:00'],
    ['on a day that does not exist', '2026-02-30T09:00:00Z'],
    ['at an hour that does not exist', '2026-11-21T25:00:00Z'],
    ['at a minute that does not exist', '2026-11-21T09:60:00Z'],
    ['with a blank for the T', '2026-11-21 09:00:00Z'],
    ['that is a day alone', '2026-11-21'],
  ])('%s is refused', (_name, value) => {
    expect(parseInstant(value)).toBeNull();
  });
});

test('the day of a date is that in UTC', () => {
  expect(dayOf(new Date('2026-11-21T23:59:59-01:00'))).toBe('2026-11-22');
});

describe('in words', () => {
  const words = {
    zh: ['2026年11月21日', '2026年11月21日 00:05（北京时间）'],
    en: ['21 November 2026', '21 November 2026, 00:05 (Singapore time, UTC+8)'],
    ja: ['2026年11月21日', '2026年11月21日 01:05（日本時間）'],
    ko: ['2026년 11월 21일', '2026년 11월 21일 01:05 (한국 시간)'],
  };

  test.each(starterLocales)('a day reads as %s readers write it, on any machine', (locale) => {
    expect(formatDay(new Date('2026-11-21T00:00:00Z'), traitsOf(locale).dates)).toBe(
      words[locale][0],
    );
  });

  test.each(starterLocales)('a moment in %s is in its own zone, and midnight is 00', (locale) => {
    const moment = new Date('2026-11-20T16:05:00Z');
    expect(formatInstant(moment, traitsOf(locale))).toBe(words[locale][1]);
  });

  const madrid = { dates: 'es', moment: '{day}, {time} ({zone})', timeZone: 'Europe/Madrid' };

  test.each([
    ['before the clocks go back', '2026-10-25T00:30:00Z', '25 de octubre de 2026, 02:30', 'UTC+2'],
    ['after they went back', '2026-10-25T01:30:00Z', '25 de octubre de 2026, 02:30', 'UTC+1'],
    ['before they go forward', '2026-03-29T00:59:00Z', '29 de marzo de 2026, 01:59', 'UTC+1'],
    ['after they went forward', '2026-03-29T01:00:00Z', '29 de marzo de 2026, 03:00', 'UTC+2'],
  ])('%s the offset tells one hour from the other', (_when, moment, words, offset) => {
    const date = new Date(moment);
    expect(formatInstant(date, madrid)).toBe(`${words} (${offset})`);
    const named = { ...madrid, timeZoneName: 'hora de Madrid' };
    expect(formatInstant(date, named)).toBe(`${words} (hora de Madrid ${offset})`);
  });

  test('a style without a zone is in that of the device', () => {
    const zone = process.env['TZ'];
    onTestFinished(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    process.env['TZ'] = 'Asia/Kolkata';
    const { dates, moment } = traitsOf('en');
    const words = formatInstant(new Date('2026-11-20T18:35:00Z'), { dates, moment });
    expect(words).toBe('21 November 2026, 00:05 (UTC+5:30)');
  });

  test('the day of a moment is that of its zone', () => {
    const moment = new Date('2026-11-20T15:30:00Z');
    expect(dayIn(moment, 'Asia/Tokyo')).toBe('2026-11-21');
    expect(dayIn(moment, 'Asia/Shanghai')).toBe('2026-11-20');
  });
});

test.each([
  ['UTC', 0],
  ['Asia/Kathmandu', 345],
  ['America/St_Johns', -210],
  ['Asia/Seoul', 540],
])('the offset of %s in minutes is %i', (timeZone, minutes) => {
  expect(offsetMinutes(new Date('2026-11-21T00:00Z'), timeZone)).toBe(minutes);
});
