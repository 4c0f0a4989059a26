import { describe, expect, test } from 'vitest';
import { beforePublishing, writeReport } from '../../../../src/checks/formats/write-report.ts';

const fault = {
  file: 'faq/en/fees.mdx',
  line: 4,
  message: 'the topic does not exist',
  found: '"tradng"',
  expected: 'one of account, deposits',
  fix: 'Did you mean "trading"?',
};
const warning = { file: '.', line: 1, message: '2 entries are drafts', fix: 'Look at them.' };
const nothing = { entries: [], faults: [], warnings: [], demonstration: [] };

describe('as JSON', () => {
  test('a report is one object with the count of entries and every part of each finding', () => {
    const written = writeReport(
      { ...nothing, entries: [1, 2], faults: [{ ...fault, column: 7 }], warnings: [warning] },
      'json',
    );
    expect(JSON.parse(written)).toEqual({
      entries: 2,
      faults: [{ ...fault, column: 7 }],
      warnings: [warning],
    });
  });

  test('nothing found is two empty lists', () => {
    expect(JSON.parse(writeReport(nothing, 'json'))).toEqual({
      entries: 0,
      faults: [],
      warnings: [],
    });
  });
});

describe('as workflow commands', () => {
  test('a fault is an error and a warning a warning, with place and title, and the count comes last', () => {
    const written = writeReport({ ...nothing, faults: [fault], warnings: [warning] }, 'github');
    expect(written.split('\n')).toEqual([
      '::error file=faq/en/fees.mdx,line=4,title=the topic does not exist::faq/en/fees.mdx:4: the topic does not exist (found "tradng", expected one of account, deposits). Did you mean "trading"?',
      '::warning title=2 entries are drafts::.:1: 2 entries are drafts. Look at them.',
      '1 warning in 1 file. 1 fault in 1 file. Nothing is published.',
    ]);
  });

  test('what would end a command or a property is escaped', () => {
    const odd = { ...fault, file: 'a:b,c.mdx', column: 3, message: '100 %: a, b', found: 'x\r\ny' };
    expect(writeReport({ ...nothing, faults: [odd] }, 'github').split('\n')[0]).toBe(
      '::error file=a%3Ab%2Cc.mdx,line=4,col=3,title=100 %25%3A a%2C b::a:b,c.mdx:4: 100 %25: a, b (found x%0D%0Ay, expected one of account, deposits). Did you mean "trading"?',
    );
  });

  test('nothing found is nothing', () => expect(writeReport(nothing, 'github')).toBe(''));
});

describe('what is left of the demonstration', () => {
  const left = { ...nothing, demonstration: [warning] };

  test('stands apart for a person, and among the warnings for a program', () => {
    expect(writeReport({ ...left, faults: [fault] }, 'text')).toMatch(
      /^Not your own\n\n.*\n\n1 place in 1 file\. With --publish they are faults\.\n\nFaults\n\n/,
    );
    expect(JSON.parse(writeReport(left, 'json'))).toMatchObject({ warnings: [warning] });
    expect(writeReport(left, 'github')).toMatch(/^::warning /);
  });

  test('is a fault for one who is about to publish', () => {
    const { faults, demonstration } = beforePublishing(left);
    expect([faults, demonstration]).toEqual([[warning], []]);
  });
});
