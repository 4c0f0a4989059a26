import { describe, expect, test } from 'vitest';
import { countsOf, passes, type Filters } from '../../../../../src/search/query/rank/counts.ts';
import type { RankedEntry } from '../../../../../src/search/query/rank/rank.ts';
import { plainEntry } from '../plain-entries.ts';

const sure = (reference: string, topic = ''): RankedEntry => ({
  entry: plainEntry(reference, { topic }),
  score: 3,
  isSure: true,
});
const ranked = [
  sure('faq/stuck', 'withdrawal'),
  sure('faq/fees', 'withdrawal'),
  sure('faq/password', 'account'),
  sure('tutorials/withdraw', 'withdrawal'),
  sure('topics/withdrawal'),
  sure('glossary/memo'),
  { ...sure('faq/other', 'withdrawal'), isSure: false },
];

describe('an entry passes', () => {
  test.each<[string, Filters, string[]]>([
    [
      'without filters',
      {},
      ['stuck', 'fees', 'password', 'withdraw', 'withdrawal', 'memo', 'other'],
    ],
    [
      'with empty ones',
      { collection: '', topic: '' },
      ['stuck', 'fees', 'password', 'withdraw', 'withdrawal', 'memo', 'other'],
    ],
    ['by its collection', { collection: 'glossary' }, ['memo']],
    [
      'by its topic, as the topic’s own page does',
      { topic: 'withdrawal' },
      ['stuck', 'fees', 'withdraw', 'withdrawal', 'other'],
    ],
    ['by both', { collection: 'faq', topic: 'account' }, ['password']],
    ['by neither', { collection: 'announcements' }, []],
  ])('%s', (_name, filters, slugs) => {
    const passing = ranked.map(({ entry }) => entry).filter((entry) => passes(entry, filters));
    expect(passing.map(({ href }) => href.split('/').at(-2))).toEqual(slugs);
  });
});

describe('the counts', () => {
  test('are of sure results alone, by collection and by topic', () => {
    expect(countsOf(ranked, {})).toEqual({
      collection: { faq: 3, tutorials: 1, topics: 1, glossary: 1 },
      topic: { withdrawal: 4, account: 1 },
    });
  });

  test('say of each collection what it leaves of the chosen topic', () => {
    const counts = countsOf(ranked, { topic: 'withdrawal' });
    expect(counts.collection).toEqual({ faq: 2, tutorials: 1, topics: 1 });
    expect(counts.topic).toEqual({ withdrawal: 4, account: 1 });
  });

  test('say of each topic what it leaves of the chosen collection', () => {
    const counts = countsOf(ranked, { collection: 'faq' });
    expect(counts.collection).toEqual({ faq: 3, tutorials: 1, topics: 1, glossary: 1 });
    expect(counts.topic).toEqual({ withdrawal: 2, account: 1 });
  });

  test('of nothing are none', () => {
    expect(countsOf([], { collection: 'faq', topic: 'account' })).toEqual({
      collection: {},
      topic: {},
    });
  });

  test('keep their word: choosing leaves as many as is said', () => {
    for (const filters of [{}, { topic: 'account' }, { collection: 'faq' }]) {
      const counts = countsOf(ranked, filters);
      for (const [collection, count] of Object.entries(counts.collection)) {
        const left = ranked.filter(
          ({ entry, isSure }) => isSure && passes(entry, { ...filters, collection }),
        );
        expect(left).toHaveLength(count);
      }
    }
  });
});
