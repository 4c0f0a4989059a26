import { expect, test } from 'vitest';
import { searchFilters } from '../../../src/models/search-filters.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const library = libraryOf(
  entry('topics', 'en', 'fees', { title: 'Fees' }),
  entry('topics', 'ja', 'empty', { title: '空' }),
  entry('faq', 'en', 'a', { topic: 'fees' }),
  entry('tutorials', 'en', 'b', { topic: 'fees' }),
  entry('faq', 'ja', 'c'),
);

test('search is narrowed to the kinds and topics of which something was written in its language', () => {
  expect(searchFilters(library, 'en')).toEqual({
    collections: ['faq', 'tutorials', 'topics'],
    topics: [{ slug: 'fees', title: 'Fees' }],
  });
});

test('what fills in is in no index, and so in no filter', () => {
  expect(searchFilters(library, 'ja')).toEqual({
    collections: ['faq', 'topics'],
    topics: [{ slug: 'empty', title: '空' }],
  });
  expect(searchFilters(library, 'ko')).toEqual({ collections: [], topics: [] });
});

test('one kind of answer is nothing to choose between', () => {
  expect(searchFilters(libraryOf(entry('faq', 'en', 'a')), 'en').collections).toEqual([]);
});
