import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  highlightOnOpen,
  placeOf,
  resultItem,
} from '../../../../../src/search/query/show/result-item.ts';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import { takeHighlight } from '../../../../../src/search/query/show/highlight-request.ts';
import type { SearchResult } from '../../../../../src/search/query/show/results.ts';
import { FakeObserver, stubDocument, type FakeElement } from '../fake-elements.ts';
import { storage } from '../storage.ts';

afterEach(() => void vi.unstubAllGlobals());

const result = (changes: Partial<SearchResult>): SearchResult => ({
  href: '/en/faq/fees/',
  title: [],
  collection: 'faq',
  topic: '',
  topicTitle: '',
  day: '',
  words: ['fee'],
  loadPassage: () => Promise.resolve([]),
  query: 'fee',
  ...changes,
});

test.each<[Locale, string, string, string, string]>([
  ['en', 'faq', 'Trading', '', 'Question · Trading'],
  ['en', 'faq', '', '', 'Question'],
  ['en', 'announcements', '', '2026-03-01', 'News · 1 March 2026'],
  ['zh', 'announcements', '', '2026-03-01', 'News · 2026年3月1日'],
  ['ja', 'announcements', '', '2026-03-01', 'News · 2026年3月1日'],
  ['ko', 'announcements', '', '2026-03-01', 'News · 2026년 3월 1일'],
  ['en', 'unknown', '', '', ''],
])(
  'in %s one of the %s in “%s” of “%s” stands at “%s”',
  (locale, collection, topicTitle, day, place) => {
    stubDocument(locale);
    const texts = { texts: { faq: 'Question', announcements: 'News' } };
    expect(placeOf(result({ collection, topicTitle, day }), texts)).toBe(place);
  },
);

test.each(['click', 'auxclick'])('a %s on a result lets the page mark the words', async (kind) => {
  vi.stubGlobal('localStorage', storage());
  const link = new EventTarget();
  highlightOnOpen(link as HTMLAnchorElement, result({}));
  expect(takeHighlight('/en/faq/fees/')).toEqual([]);
  link.dispatchEvent(new Event(kind));
  await vi.waitFor(() => expect(takeHighlight('/en/faq/fees/')).toEqual(['fee']));
});

describe('a result', () => {
  const title = [
    { text: 'The ', isMatch: false },
    { text: 'fee', isMatch: true },
  ];
  const passage = [
    { text: 'It is <low>, the ', isMatch: false },
    { text: 'fee', isMatch: true },
  ];
  const head = '<a>The <mark>fee</mark></a><p>Question</p>';
  const itemOf = (changes: Partial<SearchResult>) => {
    stubDocument();
    return resultItem(result({ title, ...changes }), {
      texts: { faq: 'Question' },
    }) as unknown as FakeElement;
  };

  test('is a link with its place', () => {
    const item = itemOf({});
    expect(item.markup).toBe(`<li>${head}<p></p></li>`);
    expect((item.children[0] as FakeElement).href).toBe('/en/faq/fees/');
  });

  test('loads its passage once it comes into view, and no sooner', async () => {
    const loadPassage = vi.fn(() => Promise.resolve(passage));
    const item = itemOf({ loadPassage });
    await FakeObserver.tellAll(false);
    expect(loadPassage).not.toHaveBeenCalled();
    await FakeObserver.tellAll(true);
    await FakeObserver.tellAll(true);
    expect(loadPassage).toHaveBeenCalledOnce();
    expect(item.markup).toBe(`<li>${head}<p>It is &lt;low>, the <mark>fee</mark></p></li>`);
  });

  test('without a text shows no empty passage', async () => {
    const item = itemOf({});
    await FakeObserver.tellAll(true);
    expect((item.children[2] as FakeElement).hidden).toBe(true);
  });
});
