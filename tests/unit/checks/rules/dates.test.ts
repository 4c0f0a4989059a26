import { describe, expect, test } from 'vitest';
import { dateWarnings } from '../../../../src/checks/rules/dates.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const said = (frontmatter: string, today: string) =>
  linesOf(
    dateWarnings,
    contentOf(
      { 'faq/en/fees.mdx': entryText(`title: Fees\n${frontmatter}`) },
      { today: new Date(today) },
    ),
  );

describe('the day on which an entry is to be read again', () => {
  test.each([
    ['has not come', '2026-11-22'],
    ['is today', '2026-11-21'],
    ['does not exist', '2026-02-30'],
    ['is a number', '20261101'],
    ['is empty', ''],
  ])('says nothing where it %s', (_name, day) => {
    expect(said(`reviewBy: ${day}`, '2026-11-21T23:59:59Z')).toEqual([]);
  });

  test('is due from the day after it, at midnight UTC', () => {
    expect(said('reviewBy: 2026-11-21', '2026-11-22T00:00:00Z')).toEqual([
      'faq/en/fees.mdx:3: the entry should have been read again by now (found "2026-11-21"). Read it, correct it, and set "updated" and "reviewBy" anew.',
    ]);
  });
});

describe('the day on which an entry was last checked', () => {
  test.each([
    ['yesterday', '2026-11-20', '2026-11-21T09:59:59Z'],
    ['today', '2026-11-21', '2026-11-21T00:00:00Z'],
    ['tomorrow, where it is tomorrow already in Kiribati', '2026-11-22', '2026-11-21T10:00:00Z'],
    ['a day that does not exist', '2027-02-30', '2026-11-21T00:00:00Z'],
    ['a number', '20271101', '2026-11-21T00:00:00Z'],
  ])('may be %s', (_name, day, today) => {
    expect(said(`updated: ${day}`, today)).toEqual([]);
  });

  test('is in the future where no place on earth has it yet', () => {
    expect(said('updated: 2026-11-22', '2026-11-21T09:59:59Z')).toEqual([
      'faq/en/fees.mdx:3: "updated" lies in the future (found "2026-11-22", expected at most 2026-11-21). Write the day on which somebody last checked the text.',
    ]);
  });
});

test('both days are looked at, each on its line', () => {
  const lines = said('reviewBy: 2026-11-01\nupdated: 2026-12-01', '2026-11-21T00:00:00Z');
  expect(lines.map((line) => line.split(': ', 1)[0])).toEqual([
    'faq/en/fees.mdx:3',
    'faq/en/fees.mdx:4',
  ]);
});
