import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatFault } from '../../../src/reading/fault.ts';
import { shownPath } from '../../../src/checks/report.ts';
import { badContent } from '../../fixtures/bad-content.ts';

const today = new Date('2026-11-21T00:00:00Z');

describe('bad content', () => {
  test.each(badContent)('$name', async ({ folder, expected }) => {
    const { faults } = await checkContent(folder, { today });
    const found = faults.map((fault) => `${fault.file}:${fault.line}`);
    expect(found, faults.map(formatFault).join('\n')).toEqual(
      expected.map(({ file, line }) => `${shownPath(folder, file)}:${line}`),
    );
    expected.forEach(({ says }, index) => expect(formatFault(faults[index]!)).toMatch(says));
    expect(faults.map(formatFault), 'what an editor reads, word for word').toMatchSnapshot();
  });

  test('names a folder of its own for each fixture', () => {
    for (const { folder } of badContent)
      expect(relative(process.cwd(), folder)).not.toMatch(/^\.\./);
  });
});
