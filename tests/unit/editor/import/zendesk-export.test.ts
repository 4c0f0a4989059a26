import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { filesBelow } from '../../../../src/reading/public-files.ts';
import { planOf } from './imported.ts';

const fixture = 'tests/fixtures/import-zendesk';
const golden = join(fixture, 'golden');
const plan = planOf(join(fixture, 'export'));

describe('an export of Zendesk with twenty awkward articles', () => {
  test('becomes these files and no other', () => {
    expect([...plan.files.keys()].toSorted()).toEqual(filesBelow(golden).toSorted());
  });

  test.each(filesBelow(golden))('%s is the same to the byte', (path) => {
    const content = plan.files.get(path);
    expect(Buffer.from((content ?? '') as string).toString('latin1')).toBe(
      readFileSync(join(golden, path), 'latin1'),
    );
  });

  test('is told of in these lines', () => {
    const lines = plan.findings.map(
      (one) => `${one.needsPerson ? '!' : ' '} ${formatFault(one)}\n`,
    );
    expect(lines.toSorted().join('')).toBe(readFileSync(join(fixture, 'report.txt'), 'utf8'));
  });
});
