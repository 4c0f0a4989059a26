import { expect, onTestFinished, test, vi } from 'vitest';
import { previewWords } from '../../../src/preview/preview-words.ts';

function listen() {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  return () => {
    const said = log.mock.calls.flat().join('\n');
    log.mockClear();
    return said;
  };
}

const finding = (message: string) => ({ file: 'faq/en/a.mdx', line: 3, message, fix: 'Mend.' });

test('faults are told each time, a warning once', () => {
  const said = listen();
  const words = previewWords();
  const findings = { faults: [finding('wrong')], warnings: [finding('odd')] };
  words.findings(findings);
  expect(said()).toMatch(/odd[^]*wrong[^]*1 fault in 1 file/);
  words.findings(findings);
  const again = said();
  expect(again).toContain('faq/en/a.mdx:3: wrong. Mend.');
  expect(again).not.toContain('odd');
});

test('a warning that was gone and is back is told again', () => {
  const said = listen();
  const words = previewWords();
  const warned = { faults: [], warnings: [finding('odd')] };
  words.findings(warned);
  words.findings({ faults: [], warnings: [] });
  said();
  words.findings(warned);
  expect(said()).toContain('odd');
});

test.for<[string, string[], Record<string, number>, string]>([
  [
    'a saved article',
    ['faq/en/a.mdx'],
    { en: 3 },
    'No fault. Shown: faq/en/a.mdx. Search has 3 in en.',
  ],
  ['a picture', ['images/a.svg'], {}, 'No fault. Shown: images/a.svg.'],
  [
    'many files',
    ['a', 'b', 'c', 'd'],
    { en: 2, ja: 1 },
    'No fault. Shown: 4 files. Search has 2 in en, 1 in ja.',
  ],
  ['a fault undone', [], {}, 'No fault. Shown: all as before.'],
])('what is shown is told: %s', ([, written, counts, expected]) => {
  const said = listen();
  previewWords().shown({ written, removed: [] }, counts);
  expect(said()).toBe(expected);
});
