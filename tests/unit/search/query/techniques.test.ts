import { techniques, type Technique } from '../../../../src/search/technique-names.ts';
import { describe, expect, test } from 'vitest';
import { search } from '../../../../src/search/query/search.ts';
import {
  entriesWithout,
  knowledgeWithout,
  questionWithout,
} from '../../../../src/search/query/techniques.ts';
import { knowledge } from './knowledge.ts';
import { plainEntries, plainEntry } from './plain-entries.ts';
import { serveIndex } from './served.ts';
import { starter } from './written.ts';

describe('in the index', () => {
  serveIndex(starter, {
    en: {
      synonyms: [['withdrawal', 'cash out']],
      functionWords: ['how', 'is', 'the'],
      bestBets: [{ words: ['hacked'], entry: 'faq/stolen' }],
    },
    ko: { functionWords: ['무엇', '어디', '언제'], endings: ['인가요'] },
  });

  /** What is sure, or else perhaps, with these techniques alone. */
  const found = async (query: string, locale: string, on: Technique[]) => {
    const without = techniques.filter((one) => !on.includes(one));
    const { sure, perhaps } = await search(query, { locale, without });
    return {
      sure: sure.map(({ href }) => href.replace(`/${locale}/`, '')),
      perhaps: perhaps.map(({ href }) => href.replace(`/${locale}/`, '')),
    };
  };

  const surely: [Technique, locale: string, query: string, reference: string, Technique[]][] = [
    ['variants', 'zh', '錢包', 'faq/password/', []],
    ['endings', 'ko', '메모 무엇인가요 어디인가요 언제인가요', 'glossary/memo/', ['functionWords']],
    ['functionWords', 'en', 'how is the memo', 'glossary/memo/', []],
    ['synonyms', 'en', 'cash out', 'faq/fees/', ['names']],
    ['bestBets', 'en', 'hacked', 'faq/stolen/', []],
    ['spelling', 'zh', '题笔意志没有导杖', 'faq/stuck/', ['names']],
  ];
  const atAll: [Technique, query: string, reference: string][] = [
    ['fusion', 'memo zzzz', 'glossary/memo/'],
    ['names', 'forgoten pasword', 'faq/password/'],
    ['ngrams', 'transacton confirmatoins', 'faq/stuck/'],
  ];

  test.each(surely)('%s finds in %s by “%s” what is not surely found without', async (...row) => {
    const [technique, locale, query, reference, others] = row;
    const on: Technique[] = ['fusion', ...others];
    expect((await found(query, locale, [...on, technique])).sure).toContain(reference);
    expect((await found(query, locale, on)).sure).not.toContain(reference);
  });

  test.each(atAll)('%s finds by “%s” what is not found without', async (...row) => {
    const [technique, query, reference] = row;
    const { sure, perhaps } = await found(query, 'en', [technique]);
    expect([...sure, ...perhaps]).toContain(reference);
    expect(await found(query, 'en', [])).toEqual({ sure: [], perhaps: [] });
  });

  test('each technique has its turn', () => {
    const tested = [...surely, ...atAll].map(([technique]) => technique);
    expect(tested.toSorted()).toEqual(techniques.toSorted());
  });

  test.each(['zh', 'en', 'ja', 'ko'])(
    'without any, %s is searched as Pagefind does',
    async (locale) => {
      const word = { zh: '核对', en: 'explorer', ja: '承認', ko: '해시' }[locale]!;
      const { sure, perhaps } = await found(word, locale, []);
      expect([...sure, ...perhaps]).toEqual(['faq/stuck/']);
    },
  );
});

const known = knowledge({
  synonyms: [[['a'], ['b']]],
  functionWords: new Set(['the']),
  endings: ['s'],
  bestBets: [[['hacked'], 'faq/stolen']],
  variants: new Map([['幣', '币']]),
});

test.each(['variants', 'endings', 'functionWords', 'synonyms', 'bestBets'] as const)(
  'without %s the rest of the knowledge stays',
  (technique) => {
    const left = knowledgeWithout(known, [technique]);
    expect(left).toEqual({ ...known, [technique]: knowledge()[technique] });
  },
);

test('with all techniques nothing is left out', () => {
  const entries = plainEntries([plainEntry('faq/a')]);
  const question = {
    asked: 'a b',
    plain: 'a b',
    wordings: [],
    concepts: [],
    bets: new Set<string>(),
  };
  expect(knowledgeWithout(known, [])).toEqual(known);
  expect(entriesWithout(entries, [])).toBe(entries);
  expect(questionWithout(question, [])).toBe(question);
});

test('without names the entries stay, and have none', () => {
  const entries = plainEntries([plainEntry('faq/a')]);
  const left = entriesWithout(entries, ['names']);
  expect(left.entries).toBe(entries.entries);
  expect(left.ngrams).toBe(entries.ngrams);
  expect(left.names.names).toEqual([]);
});
