import { describe, expect, test } from 'vitest';
import { loadEntries } from '../../../../src/client/search/entries.ts';
import type { PassagePiece } from '../../../../src/client/search/passage.ts';
import type { Question } from '../../../../src/client/search/question.ts';
import { resultOf, shownResult } from '../../../../src/client/search/results.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { plainEntry } from './plain-entries.ts';
import { serveIndex } from './served.ts';
import { starter } from './written.ts';

const about = (...groups: string[][]): Question => ({
  plain: '',
  wordings: [],
  concepts: groups.map((terms) => ({ terms: terms.map((text) => ({ text, weight: 1 })) })),
  bets: new Set(),
});
const shown = (pieces: PassagePiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('a result', () => {
  const topics = [
    plainEntry('topics/trade', { title: 'Trading' }),
    plainEntry('topics/trade', { title: '交易' }, 'zh'),
  ];

  test('is the entry, with the words of the question and their synonyms marked', () => {
    const entry = plainEntry('faq/fees', { title: 'Fees and charges', topic: 'trade' });
    const result = shownResult(
      entry,
      about(['fee', 'charge'], ['maker']),
      topics,
      'en',
      'A maker pays less.',
    );
    expect(result).toMatchObject({
      href: '/en/faq/fees/',
      collection: 'faq',
      topic: 'trade',
      topicTitle: 'Trading',
      day: '',
      words: ['fee', 'charge', 'maker'],
    });
    expect(shown(result.title)).toBe('[Fee]s and [charge]s');
    expect(shown(result.passage)).toBe('A [maker] pays less.');
  });

  test('names its topic in its own language', () => {
    const entry = plainEntry('faq/fees', { topic: 'trade' }, 'zh');
    expect(shownResult(entry, about(), topics, 'zh', '').topicTitle).toBe('交易');
    expect(shownResult(entry, about(), topics, 'ja', '').topicTitle).toBe('');
  });

  test('keeps the day of an announcement', () => {
    const entry = plainEntry('announcements/spring', { day: '2026-03-01' });
    expect(shownResult(entry, about(), topics, 'en', '').day).toBe('2026-03-01');
  });

  test.each([
    ['after a full stop', 'Fees. The rest.', 'Fees', 'The rest.'],
    ['after an ideographic full stop', '手续费。其余。', '手续费', '其余。'],
    ['after a blank', 'Fees The rest.', 'Fees', 'The rest.'],
    ['but the same words in the text', 'Other. Fees are low.', 'Fees', 'Other. Fees are low.'],
  ])('does not repeat the title in the passage: %s', (_name, text, title, passage) => {
    const result = shownResult(plainEntry('faq/fees', { title }), about(), [], 'en', text);
    expect(shown(result.passage)).toBe(passage);
  });

  test('without a text has no passage', () => {
    expect(shownResult(plainEntry('faq/fees'), about(['fee']), [], 'en', '').passage).toEqual([]);
  });
});

describe('of the index', () => {
  serveIndex(starter);
  const words = { zh: '哈希', en: 'explorer', ja: '承認', ko: '해시' };

  test.each(locales)('a result in %s shows where the words stand', async (locale) => {
    const { entries } = await loadEntries(locale);
    const entry = entries.find(({ href }) => href === `/${locale}/faq/stuck/`)!;
    const result = await resultOf(entry, about([words[locale]]), entries, locale);
    expect(shown(result.passage)).toContain(`[${words[locale]}]`);
    expect(shown(result.passage)).not.toContain(entry.title);
    expect(result.topicTitle).toBe(entries.find(({ href }) => href.includes('/topics/'))?.title);
  });
});
