import { expect, test } from 'vitest';
import type { SearchableEntry } from '../../../../src/client/search/entries.ts';
import { ngramsOf, weighNgrams } from '../../../../src/client/search/ngrams.ts';
import { normalise } from '../../../../src/lib/words.ts';
import { rank } from '../../../../src/client/search/rank.ts';

function entry(id: string, ...names: string[]): SearchableEntry {
  return {
    id,
    href: `/en/faq/${id}/`,
    title: names[0] ?? '',
    collection: 'faq',
    topic: '',
    names: names.map((text) => ({ plain: normalise(text), ngrams: ngramsOf(text) })),
  };
}

const entries = [
  entry('other', 'Deposit address', 'where to send'),
  entry('alias', 'Transfers out of the account', 'Withdrawal stuck'),
  entry('longer', 'What to do if a withdrawal is stuck on the network'),
  entry('title', 'Withdrawal stuck', 'pending'),
];
const weightsOf = (all: SearchableEntry[]) =>
  weighNgrams(all.map(({ names }) => new Set(names.flatMap(({ ngrams }) => [...ngrams]))));
const ranked = (query: string, all = entries, words = new Map(), ...others: string[]) =>
  rank(
    { wordings: [query, ...others], concepts: [], weights: weightsOf(all), bets: new Set() },
    all,
    words,
  );
const order = (query: string, words = new Map()) =>
  ranked(query, entries, words).map((one) => one.entry.id);

test('a title to the letter comes first, then an alias to the letter, then what is like it', () => {
  expect(order('Withdrawal stuck')).toEqual(['title', 'alias', 'longer']);
});

test('case, width and blanks make no difference to the letter', () => {
  expect(order('  ｗithdrawal   STUCK')[0]).toBe('title');
});

test('an answer that holds the words is found, though no name is like the query', () => {
  const words = new Map([['other', { relevance: 2, coverage: 1 }]]);
  const [first] = ranked('memo forgotten', entries, words);
  expect(first).toMatchObject({ entry: { id: 'other' }, isSure: true });
});

test('an exact title stands above an answer that holds all words', () => {
  const words = new Map([['other', { relevance: 9, coverage: 1 }]]);
  expect(order('Withdrawal stuck', words)[0]).toBe('title');
});

test.each([
  [0.2, false],
  [0.9, true],
])('an answer with the share %d of the words is sure: %s', (coverage, isSure) => {
  const words = new Map([['other', { relevance: 1, coverage }]]);
  expect(ranked('zzz', entries, words)[0]).toMatchObject({ entry: { id: 'other' }, isSure });
});

test('what has nothing in common is not shown at all', () => {
  expect(order('zzz')).toEqual([]);
  expect(ranked('')).toEqual([]);
});

test.each([
  ['zh', '提币没到账', '充值地址'],
  ['ja', '出金が終わらない', '入金アドレス'],
  ['ko', '출금이 멈췄어요', '입금 주소'],
])('an entry in %s is found by its title and by each alias', (_locale, name, other) => {
  const both = [entry('other', other), entry('title', name), entry('alias', other, name)];
  expect(ranked(name, both).map((one) => one.entry.id)).toEqual(['title', 'alias']);
});

test('a name in other words is found, after one in the words that were typed', () => {
  const both = [
    entry('other', 'What does a payout cost?'),
    entry('typed', 'What does a withdrawal cost?'),
  ];
  const found = ranked('withdrawal cost', both, new Map(), 'payout cost');
  expect(found.map((one) => one.entry.id)).toEqual(['typed', 'other']);
});

test('of two names that hold the same words, the one with the telling word comes first', () => {
  const both = [entry('common', 'How do I buy bitcoin'), entry('telling', 'Bitcoin and taxes')];
  const concepts = [
    { terms: [{ text: 'bitcoin', weight: 1 }], rarity: 0.1 },
    { terms: [{ text: 'tax', weight: 1 }], rarity: 3 },
  ];
  const question = {
    wordings: ['bitcoin tax rules'],
    concepts,
    weights: weightsOf(both),
    bets: new Set<string>(),
  };
  expect(rank(question, both, new Map())[0]!.entry.id).toBe('telling');
});

test('what editors want first stands before a title to the letter', () => {
  const question = {
    wordings: ['withdrawal stuck'],
    concepts: [],
    weights: weightsOf(entries),
    bets: new Set(['/en/faq/other/']),
  };
  expect(rank(question, entries, new Map())[0]).toMatchObject({
    entry: { id: 'other' },
    isSure: true,
  });
});
