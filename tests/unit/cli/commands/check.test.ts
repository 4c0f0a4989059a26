import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../complete-fixtures.ts';
import { temporaryContent } from '../../checks/temporary-content.ts';

/** Runs the check of a fixture as a person does. */
function check(fixture: string, ...options: string[]) {
  return checkFolder(`${fixtures}/${fixture}`, ...options);
}

function checkFolder(folder: string, ...options: string[]) {
  return spawnSync(process.execPath, ['src/cli/wenda.ts', 'check', ...options], {
    encoding: 'utf8',
    env: { ...process.env, WENDA_CONTENT: folder },
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

describe('the check of some files', () => {
  const fee = '---\ntitle: 费用\nupdated: 2026-10-01\n---\n\n';
  const folderOf = () =>
    temporaryContent({
      'faq/zh/fees.mdx': `${fee}免费, 快。见[更多](/zh/faq/nowhere/)。\n`,
      'faq/zh/other.mdx': `${fee}慢, 贵。\n`,
      'terms.yaml': 'fee:\n  zh: { use: 手续费, avoid: [费用], why: 页面这样写 }\n',
    });

  test('tells of these alone, with what concerns them of the folder', () => {
    const { stdout, status } = checkFolder(folderOf(), 'faq/zh/fees.mdx');
    expect(stdout).toMatch(/fees\.mdx:6: the link leads to a page that does not exist/);
    expect(stdout).toMatch(/fees\.mdx:6: a half-width mark stands/);
    expect(stdout).toMatch(
      /fees\.mdx:2: "费用" is not the term of this site .*terms\.yaml: 页面这样写/,
    );
    expect(stdout).not.toContain('other.mdx');
    expect(status).toBe(1);
  });

  test('puts right what is mechanical in them, and in no other', () => {
    const folder = folderOf();
    const { stdout, stderr } = checkFolder(folder, '--fix', join(folder, 'faq/zh/fees.mdx'));
    expect(stderr).toBe('fixed faq/zh/fees.mdx\n');
    expect(stdout).not.toContain('half-width');
    const texts = ['fees', 'other'].map((one) =>
      readFileSync(join(folder, `faq/zh/${one}.mdx`), 'utf8'),
    );
    expect(texts).toEqual([
      `${fee.replace('费用', '手续费')}免费，快。见[更多](/zh/faq/nowhere/)。\n`,
      `${fee}慢, 贵。\n`,
    ]);
  });

  test('names a file that is not there', () => {
    const { stderr, status } = checkFolder(folderOf(), 'faq/zh/fee.mdx');
    expect(stderr).toMatch(/^There is no file "faq\/zh\/fee\.mdx" in /);
    expect(status).toBe(2);
  });

  test('names a fault of the terms with its line', () => {
    const folder = temporaryContent({ 'terms.yaml': 'fee:\n  zh: { use: 手续费, avoid: 费 }\n' });
    const { stdout } = checkFolder(folder);
    expect(stdout).toMatch(/terms\.yaml:2: .*avoid/);
    expect(stdout).toMatch(/terms\.yaml:2: .*why/);
  });
});
