import { expect, test, vi, onTestFinished } from 'vitest';
import { join } from 'node:path';
import { formatFault, type Fault } from '../../../src/reading/fault.ts';
import { faultOverlay } from '../../../src/preview/fault-overlay.ts';
import { folderOf } from './temporary-folder.ts';

const fault = (more: Partial<Fault> = {}): Fault => ({
  file: 'faq/en/a.mdx',
  line: 2,
  message: 'a "<" is read as a tag',
  found: '"<5"',
  fix: 'Write &lt;.',
  ...more,
});

function contentOf(files: Record<string, string>): string {
  const folder = folderOf(files);
  vi.stubEnv('WENDA_CONTENT', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** The text of HTML, as a browser shows it. */
const shown = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(
      /&(lt|gt|quot|apos);/g,
      (_all, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
    .replaceAll('&amp;', '&')
    .split(/\n+/)
    .filter(Boolean);

test('all faults are named with the sentences of a report, in its order', () => {
  contentOf({});
  const faults = [fault(), fault({ file: 'ui/en.json', line: 7 })];
  const overlay = faultOverlay(faults);
  expect(overlay.title).toBe('2 faults');
  expect(shown(overlay.message)).toEqual(faults.map(formatFault));
});

test('the first has its place in the file, marked in its text', () => {
  const folder = contentOf({ 'faq/en/a.mdx': 'One\r\n<5 & more\nThree' });
  const { loc, highlightedCode = '' } = faultOverlay([fault({ column: 1 })]);
  expect(loc).toEqual({ file: join(folder, 'faq/en/a.mdx'), line: 2, column: 1 });
  expect(highlightedCode).toContain('<span class="line error-line">&lt;5 &amp; more</span>');
  expect(highlightedCode.match(/error-line/g)).toHaveLength(1);
});

test('a fault of a folder, or of a file that is not there, is told without a place', () => {
  contentOf({ 'faq/en/a.mdx': 'One' });
  for (const file of ['.', 'faq/en', 'faq/en/gone.mdx']) {
    expect(faultOverlay([fault({ file })]).loc, file).toBeUndefined();
  }
});

test('a fault in the starter’s documents is found where they stand', () => {
  contentOf({});
  expect(faultOverlay([fault({ file: 'content/site.yaml' })]).loc?.file).toMatch(
    /content\/site\.yaml$/,
  );
});

test('there is no stack', () => {
  contentOf({});
  expect(faultOverlay([fault()])).toMatchObject({
    stack: '',
    message: expect.stringContaining('#stack'),
  });
});
