import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../complete-fixtures.ts';

/** Runs the check of a fixture as a person does. */
function check(fixture: string, ...options: string[]) {
  return spawnSync(process.execPath, ['src/cli/wenda.ts', 'check', ...options], {
    encoding: 'utf8',
    env: { ...process.env, WENDA_CONTENT: `${fixtures}/${fixture}` },
  });
}

describe('the check', () => {
  test('prints one JSON object and nothing else, and fails where there is a fault', () => {
    const { stdout, stderr, status } = check('unknown-topic', '--format', 'json');
    const { faults } = JSON.parse(stdout) as { faults: unknown[] };
    expect(faults).toMatchObject([
      { file: expect.stringMatching(/^test-results\/fixtures\/unknown-topic\/faq\//), line: 4 },
    ]);
    expect([stderr, status]).toEqual(['', 1]);
  });

  test('passes in every format where there is none', () => {
    const statuses = ['text', 'json', 'github'].map((one) => check('sound', '--format', one));
    expect(statuses.map(({ status, stderr }) => [status, stderr])).toEqual(
      Array.from({ length: 3 }, () => [0, '']),
    );
  });

  test('passes the demonstration, and refuses to have it published', () => {
    const [shown, published] = [[], ['--publish']].map((more) => check('../../content', ...more));
    expect([shown?.status, published?.status]).toEqual([0, 1]);
    expect(published?.stdout).toMatch(/\d+ faults in \d+ files\. Nothing is published\.\n$/);
  });

  test('refuses a format that there is not', () => {
    const { stdout, stderr, status } = check('sound', '--format', 'jsn');
    expect([stdout, stderr.trim(), status]).toEqual([
      '',
      'There is no format "jsn". Did you mean "json"?',
      2,
    ]);
  });
});
