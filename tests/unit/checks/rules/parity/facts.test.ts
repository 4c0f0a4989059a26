import { expect, test } from 'vitest';
import { parityWarnings } from '../../../../../src/checks/rules/parity.ts';
import { formatFault } from '../../../../../src/reading/fault.ts';
import { contentOf, entryText } from '../rule-content.ts';

/** Warnings where a Japanese text uses facts on these lines, and its English source `pause` on line 6. */
function said(facts: { name: string; line: number }[]): string[] {
  const content = contentOf({
    'faq/en/it.mdx': entryText('title: It\nupdated: 2026-11-01', 'Wait 2 hours.'),
    'faq/ja/it.mdx': entryText('title: これ\naliases: [待つ]', '2時間待ちます。'),
  });
  const entries = content.entries.map((entry) => ({
    ...entry,
    facts: entry.locale === 'en' ? [{ name: 'pause', line: 6 }] : facts,
  }));
  return parityWarnings({ ...content, entries }).map(formatFault);
}

test('languages use the same facts', () => {
  expect(said([{ name: 'pause', line: 6 }])).toEqual([]);
  expect(said([])).toEqual([
    expect.stringMatching(
      /^faq\/ja\/it\.mdx:6: a fact of faq\/en\/it\.mdx:6 is missing \(expected pause\)/,
    ),
  ]);
  expect(said([{ name: 'review', line: 6 }])).toEqual([
    expect.stringContaining('(found review, expected pause)'),
  ]);
});

test('what readers type is compared with nothing', () => {
  expect(
    said([
      { name: 'pause', line: 6 },
      { name: 'review', line: 3 },
    ]),
  ).toEqual([]);
});
