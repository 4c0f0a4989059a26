import { afterEach, expect, test, vi } from 'vitest';
import { markOnArrival, placeOf } from '../../../../src/client/search/result-item.ts';
import { takeArrival } from '../../../../src/client/search/arrival.ts';
import type { SearchResult } from '../../../../src/client/search/results.ts';
import { storage } from './storage.ts';

afterEach(() => void vi.unstubAllGlobals());

const result = (changes: Partial<SearchResult>): SearchResult => ({
  href: '/en/faq/fees/',
  title: [],
  collection: 'faq',
  topic: '',
  topicTitle: '',
  day: '',
  passage: [],
  words: ['fee'],
  ...changes,
});

test.each([
  ['en', 'faq', 'Trading', '', 'Question · Trading'],
  ['en', 'faq', '', '', 'Question'],
  ['en', 'announcements', '', '2026-03-01', 'News · Mar 1, 2026'],
  ['zh-Hans', 'announcements', '', '2026-03-01', 'News · 2026年3月1日'],
  ['ja', 'announcements', '', '2026-03-01', 'News · 2026/03/01'],
  ['ko', 'announcements', '', '2026-03-01', 'News · 2026. 3. 1.'],
  ['en', 'unknown', '', '', ''],
])(
  'in %s one of the %s in “%s” of “%s” stands at “%s”',
  (lang, collection, topicTitle, day, place) => {
    vi.stubGlobal('document', { documentElement: { lang } });
    const texts = { faq: 'Question', announcements: 'News' };
    expect(placeOf(result({ collection, topicTitle, day }), texts)).toBe(place);
  },
);

test.each(['click', 'auxclick'])('a %s on a result lets the page mark the words', (kind) => {
  vi.stubGlobal('localStorage', storage());
  const link = new EventTarget();
  markOnArrival(link as HTMLAnchorElement, result({}));
  expect(takeArrival('/en/faq/fees/')).toEqual([]);
  link.dispatchEvent(new Event(kind));
  expect(takeArrival('/en/faq/fees/')).toEqual(['fee']);
});
