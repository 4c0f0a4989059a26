import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildState } from '../../../../src/cli/parts/build-state.ts';

/** What changes of the state of a folder by a change of it. */
function changedBy(change: (content: string) => void): string[] {
  const content = mkdtempSync(join(tmpdir(), 'wenda-state-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  cpSync('tests/fixtures/under-a-path', content, { recursive: true });
  vi.stubEnv('WENDA_CONTENT', content);
  const before = buildState([]);
  change(content);
  const after = buildState([]);
  return Object.keys(before).filter((key) => before[key] !== after[key]);
}

test.each([
  ['a word of an article', 'faq/en/lamp-colours.mdx', ['the content']],
  ['a picture', 'images/lamp.svg', ['the content']],
  ['a setting', 'site.yaml', ['site.yaml', 'the content']],
])('%s makes another state', (_, file, changed) => {
  expect(changedBy((content) => appendFileSync(join(content, file), '# more\n'))).toEqual(changed);
});

test('so does another endpoint for tickets', () => {
  const changed = changedBy(() => vi.stubEnv('WENDA_TICKET_ENDPOINT', 'https://desk.example/'));
  expect(changed).toEqual(['WENDA_TICKET_ENDPOINT']);
});

test('so does an announcement that appeared in between', () => {
  const published = new Date('2026-12-01T00:00:00Z');
  const [before, after] = [
    buildState([{ file: 'announcements/en/a.mdx', published }]),
    buildState([]),
  ];
  expect(Object.keys(before).filter((key) => before[key] !== after[key])).toEqual([
    'what is still to come (all parts need the same --at)',
  ]);
});

test('where a folder stands makes none', () => {
  const copy = (content: string) => {
    cpSync(content, `${content}-copy`, { recursive: true });
    onTestFinished(() => rmSync(`${content}-copy`, { recursive: true, force: true }));
    vi.stubEnv('WENDA_CONTENT', `${content}-copy`);
  };
  expect(changedBy(copy)).toEqual([]);
});
