import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { fixtures } from '../../complete-fixtures.ts';
import { formatFault } from '../../../src/reading/fault.ts';

const today = new Date('2026-11-21T00:00:00Z');
const folder = join(fixtures, 'doubtful');

const expected: [place: string, says: RegExp][] = [
  [
    'test-results/fixtures/doubtful:1',
    /1 entry is a draft and not published .found glossary\/en\/draft.mdx/,
  ],
  ['glossary/en/fee.mdx:4', /description is long .found 202 characters, expected at most 200/],
  ['glossary/en/fee.mdx:5', /should have been read again by now .found "2026-11-20"/],
  ['glossary/en/fee.mdx:6', /alias is also the title of glossary\/en\/spread.mdx .found "Spread"/],
  ['glossary/en/fee.mdx:7', /related entry is named twice .found "glossary\/spread"/],
  ['glossary/en/fee.mdx:7', /related entry is not there in en .*Translate it: it exists in ko/],
  ['glossary/en/fee.mdx:10', /not encrypted .found "http:/],
  ['glossary/en/fee.mdx:11', /written in full .*Write \/en\/glossary\/\?q=1/],
  ['glossary/en/spread.mdx:3', /"updated" lies in the future/],
  ['glossary/en/spread.mdx:5', /alias is also that of glossary\/en\/fee.mdx .found "charge"/],
  ['glossary/en/toll.mdx:2', /title is also that of glossary\/en\/fee.mdx .found "FEE"/],
];

test('what looks doubtful is a warning with its place', async () => {
  const { faults, warnings } = await checkContent(folder, { today });
  expect(faults).toEqual([]);
  const lines = warnings.map(formatFault);
  expect(lines).toHaveLength(expected.length);
  expected.forEach(([place, says], index) => {
    expect(lines[index]).toContain(`${place}:`);
    expect(lines[index]).toMatch(says);
  });
  expect(lines, 'what an editor reads, word for word').toMatchSnapshot();
});
