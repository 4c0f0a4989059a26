import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { fixtures } from '../../complete-fixtures.ts';
import { formatFault } from '../../../src/reading/fault.ts';
import { didYouMean, nearest } from '../../../src/reading/nearest.ts';
import { report } from '../../../src/checks/report.ts';

const fault = { file: 'a.mdx', line: 3, message: 'it is wrong', fix: 'Put it right.' };

test('a fault is one line: place, what is wrong, what was found and expected, what to do', () => {
  expect(formatFault({ ...fault, found: '"x"', expected: 'y' })).toBe(
    'a.mdx:3: it is wrong (found "x", expected y). Put it right.',
  );
  expect(formatFault(fault)).toBe('a.mdx:3: it is wrong. Put it right.');
});

test('a report groups by file, sorts by line, counts, and keeps warnings apart', () => {
  const faults = [{ ...fault, file: 'b.mdx' }, { ...fault, line: 12 }, fault];
  expect(report({ faults, warnings: [fault] })).toBe(
    [
      'Warnings',
      'a.mdx:3: it is wrong. Put it right.',
      '1 warning in 1 file.',
      'Faults',
      'a.mdx:3: it is wrong. Put it right.\na.mdx:12: it is wrong. Put it right.',
      'b.mdx:3: it is wrong. Put it right.',
      '3 faults in 2 files. Nothing is published.',
    ].join('\n\n'),
  );
  expect(report({ faults: [], warnings: [] })).toBe('');
});

test('all faults of all files are reported in one run', async () => {
  const folder = join(fixtures, 'many-faults');
  const { faults } = await checkContent(folder, { today: new Date('2026-11-21T00:00:00Z') });
  const places = faults.map(({ file, line }) => `${file.split('many-faults/')[1]}:${line}`);
  expect(places).toEqual([
    'glossary/en/Bad_Name.mdx:1',
    'glossary/en/Bad_Name.mdx:2',
    'glossary/en/Bad_Name.mdx:5',
    'glossary/en/Bad_Name.mdx:5',
    'glossary/en/fee.mdx:3',
    'glossary/en/fee.mdx:4',
    'glossary/en/fee.mdx:7',
    'glossary/en/fee.mdx:7',
    'glossary/en/fee.mdx:9',
    'glossary/en/fee.mdx:9',
    'glossary/en/fee.mdx:11',
    'glossary/en/fee.mdx:13',
    'glossary/qq:1',
    'glossary/zh/fee.mdx:1',
    'site.yaml:1',
  ]);
});

describe('did you mean', () => {
  test.each([
    ['tutorial', 'tutorials'],
    ['faqs', 'faq'],
    ['Step', 'Steps'],
    ['dagner', 'danger'],
    ['chart', undefined],
  ])('%s → %s', (word, meant) => {
    expect(nearest(word, ['tutorials', 'faq', 'Steps', 'danger'])).toBe(meant);
  });

  test('says something else where nothing is near', () => {
    expect(didYouMean('x', ['abc'], 'Remove it.')).toBe('Remove it.');
  });
});
