import { expect, test } from 'vitest';
import { entriesAbout, entriesWithoutTopic, topicsIn } from '../../../src/queries/topics.ts';
import { entry, libraryOf, slugsOf } from '../plain-entries.ts';

test('topics stand in the order that editors gave them, whatever their titles', () => {
  const library = libraryOf(
    entry('topics', 'en', 'third', { order: 30, title: 'A' }),
    entry('topics', 'en', 'first', { order: -1, title: 'B' }),
    entry('topics', 'en', 'second', { order: 4, title: 'C' }),
  );
  expect(slugsOf(topicsIn(library, 'en'))).toEqual(['first', 'second', 'third']);
});

test('topics of the same place stand by title', () => {
  const library = libraryOf(
    entry('topics', 'en', 'b', { title: 'Apple' }),
    entry('topics', 'en', 'a', { title: 'Banana' }),
  );
  expect(slugsOf(topicsIn(library, 'en'))).toEqual(['b', 'a']);
});

test.each(['faq', 'tutorials'] as const)('a topic lists its %s alone', (collection) => {
  const library = libraryOf(
    entry(collection, 'en', 'mine', { topic: 'fees' }),
    entry(collection, 'en', 'other', { topic: 'account' }),
  );
  expect(slugsOf(entriesAbout(library, collection, 'fees', 'en'))).toEqual(['mine']);
  expect(entriesAbout(library, collection, 'none', 'en')).toEqual([]);
});

test('the reader’s own language comes before what fills in, whatever the titles', () => {
  const library = libraryOf(
    entry('faq', 'en', 'english', { title: 'A' }),
    entry('faq', 'ko', 'korean', { title: '하' }),
  );
  expect(slugsOf(entriesAbout(library, 'faq', 'account', 'ko'))).toEqual(['korean', 'english']);
});

test.each([
  ['zh', ['充值', '提现', '账户'], 'by pinyin'],
  ['en', ['Step 2', 'Step 10', 'Über'], 'with numbers by their value'],
  ['ja', ['カード', 'きろく', 'クリプト'], 'by kana, whichever its script'],
  ['ko', ['가입', '나중', '출금'], 'by hangul'],
] as const)('titles in %s stand as %j: %s', (locale, titles, _why) => {
  const entries = titles
    .toReversed()
    .map((title, index) => entry('faq', locale, `a-${index}`, { title }));
  const listed = entriesAbout(libraryOf(...entries), 'faq', 'account', locale);
  expect(listed.map(({ entry: { data } }) => data.title)).toEqual([...titles]);
});

test('entries without a topic, or with one that is not there, stand together by title', () => {
  const library = libraryOf(
    entry('topics', 'en', 'fees'),
    entry('faq', 'en', 'of-a-topic', { topic: 'fees' }),
    entry('faq', 'en', 'of-none', { topic: undefined, title: 'B' }),
    entry('faq', 'en', 'of-another', { topic: 'nope', title: 'A' }),
  );
  expect(slugsOf(entriesWithoutTopic(library, 'faq', 'en'))).toEqual(['of-another', 'of-none']);
});
