import { describe, expect, test } from 'vitest';
import type { EntryFinder, FoundEntry } from '../../../../src/checks/content.ts';
import { formatFault } from '../../../../src/reading/fault.ts';
import { searchDocumentFaults } from '../../../../src/checks/rules/search-documents.ts';
import { temporaryContent } from '../temporary-content.ts';

/** What is said of a folder's search words in English, where these references lead nowhere. */
function said(text: string | Uint8Array, lost: string[] = []): string[] {
  const entryAt: EntryFinder = (reference, locale) =>
    ({ kind: lost.includes(`${locale} ${reference}`) ? 'otherLocales' : 'entry' }) as FoundEntry;
  return searchDocumentFaults(temporaryContent({ 'search/en.yaml': text }), entryAt).map(
    formatFault,
  );
}

describe('search words', () => {
  test('that are whole are no fault, nor is an empty document', () => {
    const text =
      'synonyms:\n  - [fee, cost]\nfunctionWords: [the]\nbestBets:\n  - { words: [x], entry: faq/a }\n';
    expect(said(text)).toEqual([]);
    expect(said('')).toEqual([]);
  });

  test('that cannot be read are told', () => {
    expect(said(Uint8Array.of(0x0a, 0xff))).toEqual([
      expect.stringMatching(/^search\/en\.yaml:2: the file is not UTF-8/),
    ]);
    expect(said('synonyms:\n  - [a')).toEqual([
      expect.stringMatching(/^search\/en\.yaml:2: a bracket is opened and not closed/),
    ]);
    expect(said('synonyms: []\nsynonyms: []\nx: 1')).toEqual([
      expect.stringMatching(/^search\/en\.yaml:2: the key "synonyms" stands here a second time/),
      expect.stringMatching(/^search\/en\.yaml:3: "x" is not a key that can stand here/),
    ]);
  });

  test('stand in one group, whatever their case and width', () => {
    const again = (line: number, word: string, other: number) =>
      `search/en.yaml:${line}: the word stands in another group too (found "${word}"). Keep it in one, or join the two groups: the other is on line ${other}.`;
    expect(
      said('synonyms:\n  - [fee, cost, FEE]\n  - [price, Cost]\n  - [ｃｏｓｔ, fee]\n'),
    ).toEqual([again(3, 'Cost', 2), again(4, 'ｃｏｓｔ', 2), again(4, 'fee', 2)]);
  });
});

describe('a best bet', () => {
  const bets =
    'synonyms: []\nbestBets:\n  - words: [a]\n    entry: faq/a\n  - entry: faq/b\n    words: [b]\n';

  test('leads to an entry in its language', () => {
    expect(said(bets, ['ko faq/a'])).toEqual([]);
    expect(said(bets, ['en faq/a', 'en faq/b'])).toEqual([
      'search/en.yaml:4: the best bet does not exist (found "faq/a"). Write the entry, or remove the best bet.',
      'search/en.yaml:5: the best bet does not exist (found "faq/b"). Write the entry, or remove the best bet.',
    ]);
  });

  test('is none in a folder without search words', () => {
    const nowhere: EntryFinder = () => ({ kind: 'none' });
    expect(searchDocumentFaults(temporaryContent({}), nowhere)).toEqual([]);
  });
});
