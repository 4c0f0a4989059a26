import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  requestHighlight,
  takeHighlight,
} from '../../../../../src/search/query/show/highlight-request.ts';
import { starterLocales } from '../../../../starter-locales.ts';
import { blockedStorage, storage } from '../storage.ts';

const now = Date.parse('2026-11-21T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now });
  vi.stubGlobal('localStorage', storage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page that a result opens', () => {
  test.each(starterLocales)('gets the words of the query in %s, once', async (locale) => {
    const path = `/${locale}/faq/fees/`;
    const words = { zh: ['手续费'], en: ['fee', 'charge'], ja: ['手数料'], ko: ['수수료'] }[locale];
    await requestHighlight({ path, words }, 'fee');
    expect(takeHighlight(path)).toEqual(words);
    expect(takeHighlight(path)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  test('gets them though another page opened before it', async () => {
    await requestHighlight({ path: '/en/faq/fees/', words: ['fee'] }, 'fee');
    expect(takeHighlight('/en/')).toEqual([]);
    expect(takeHighlight('/en/faq/fees/')).toEqual(['fee']);
  });

  test('gets the words of the last result that was opened', async () => {
    await requestHighlight({ path: '/en/faq/fees/', words: ['fee'] }, 'fee');
    await requestHighlight({ path: '/en/faq/stuck/', words: ['stuck'] }, 'fee');
    expect(takeHighlight('/en/faq/fees/')).toEqual([]);
    expect(takeHighlight('/en/faq/stuck/')).toEqual(['stuck']);
  });

  test.each([
    [50_000, ['fee']],
    [70_000, []],
  ])('that takes %d ms to open gets %j', async (time, words) => {
    await requestHighlight({ path: '/en/faq/fees/', words: ['fee'] }, 'fee');
    vi.advanceTimersByTime(time);
    expect(takeHighlight('/en/faq/fees/')).toEqual(words);
    expect(localStorage).toHaveLength(0);
  });

  test('leaves the words of another, until their time is over', async () => {
    await requestHighlight({ path: '/en/faq/fees/', words: ['fee'] }, 'fee');
    expect(takeHighlight('/en/')).toEqual([]);
    expect(localStorage).toHaveLength(1);
    vi.advanceTimersByTime(70_000);
    expect(takeHighlight('/en/')).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  test('gets none where no result led to it', () => {
    expect(takeHighlight('/en/')).toEqual([]);
  });
});

test.each([
  ...['', '{', 'null', '7', '"text"', '[]', '{}'],
  // Of another version: words as one text, words that are none, no time.
  JSON.stringify({ path: '/en/', words: 'fee', at: now }),
  JSON.stringify({ path: '/en/', words: [7], at: now }),
  JSON.stringify({ path: '/en/', words: ['fee'] }),
])('what is no note, such as %s, is dropped', async (noted) => {
  await requestHighlight({ path: '/en/', words: ['fee'] }, 'fee');
  localStorage.setItem(localStorage.key(0)!, noted);
  expect(takeHighlight('/en/')).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('where storage is off, pages open without words', async () => {
  vi.stubGlobal('localStorage', blockedStorage());
  await requestHighlight({ path: '/en/', words: ['fee'] }, 'fee');
  expect(takeHighlight('/en/')).toEqual([]);
});
