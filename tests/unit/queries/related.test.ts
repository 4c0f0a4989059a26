import { expect, test } from 'vitest';
import type { Entry } from '../../../src/queries/entry.ts';
import { relatedTo } from '../../../src/queries/related.ts';
import { entry, libraryOf, slugsOf } from '../plain-entries.ts';

const neighbours = ['n1', 'n2', 'n3', 'n4', 'n5'].map((slug) => entry('faq', 'en', slug));
const related = (asked: Entry, ...others: Entry[]) =>
  slugsOf(relatedTo(libraryOf(asked, ...others), asked, asked.locale));

test('what the editor named comes first, in the editor’s order, then the same topic', () => {
  const asked = entry('faq', 'en', 'asked', { related: ['glossary/z', 'tutorials/a'] });
  const named = [entry('tutorials', 'en', 'a'), entry('glossary', 'en', 'z')];
  expect(related(asked, ...neighbours, ...named)).toEqual(['z', 'a', 'n1', 'n2']);
});

test('there are four at most, however many are named', () => {
  const asked = entry('faq', 'en', 'asked', {
    related: neighbours.map(({ slug }) => `faq/${slug}`),
  });
  expect(related(asked, ...neighbours)).toEqual(['n1', 'n2', 'n3', 'n4']);
});

test('none stands twice, though it is named twice and a neighbour too', () => {
  const asked = entry('faq', 'en', 'asked', { related: ['faq/n3', 'faq/n3'] });
  expect(related(asked, ...neighbours)).toEqual(['n3', 'n1', 'n2', 'n4']);
});

test('an entry is not related to itself, even if it is named', () => {
  expect(related(entry('faq', 'en', 'asked', { related: ['faq/asked'] }))).toEqual([]);
});

test('the same slug in another collection is another entry', () => {
  const asked = entry('faq', 'en', 'fees', { related: ['glossary/fees'] });
  expect(related(asked, entry('glossary', 'en', 'fees'))).toEqual(['fees']);
});

test('what is not there is left out', () => {
  expect(related(entry('faq', 'en', 'asked', { related: ['faq/gone'] }))).toEqual([]);
});

test('neighbours are of the same topic and of the reader’s language', () => {
  const asked = entry('faq', 'ko', 'asked', { topic: 'fees' });
  const others = [
    entry('faq', 'ko', 'same', { topic: 'fees' }),
    entry('faq', 'ko', 'other-topic'),
    entry('faq', 'en', 'foreign', { topic: 'fees' }),
  ];
  expect(related(asked, ...others)).toEqual(['same']);
});

test('what is named may fill in from another language', () => {
  const asked = entry('faq', 'ja', 'asked', { related: ['faq/chinese'] });
  expect(related(asked, entry('faq', 'zh', 'chinese', { topic: 'other' }))).toEqual(['chinese']);
});

test.each(['glossary', 'announcements'] as const)(
  '%s, without a topic, have what is named alone',
  (name) => {
    expect(related(entry(name, 'en', 'asked', { related: ['faq/n2'] }), ...neighbours)).toEqual([
      'n2',
    ]);
  },
);
