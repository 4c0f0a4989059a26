import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadEntries } from '../../../../../src/search/query/find/entries.ts';
import type { PassagePiece } from '../../../../../src/search/query/show/passage.ts';
import type { Term } from '../../../../../src/search/query/understand/concepts.ts';
import type { Question } from '../../../../../src/search/query/understand/question.ts';
import { resultOf } from '../../../../../src/search/query/show/results.ts';
import { textsPathOf } from '../../../../../src/search/texts-path.ts';
import { starterLocales } from '../../../../starter-locales.ts';
import { plainEntry } from '../plain-entries.ts';
import { serve, serveIndex } from '../served.ts';
import { starter } from '../written.ts';

const termOf = (text: string): Term => ({ text, weight: 1 });
const about = (...groups: string[][]): Question => ({
  asked: '',
  plain: '',
  wordings: [],
  concepts: groups.map(([typed = '', ...others]) => ({
    terms: [termOf(typed), ...others.map(termOf)],
  })),
  bets: new Set(),
});
const shown = (pieces: PassagePiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('a result', () => {
  const topics = [
    plainEntry('topics/trade', { title: 'Trading' }),
    plainEntry('topics/trade', { title: '交易' }, 'zh'),
  ];
  const topical = { entries: topics, isDense: false };

  test('is the entry, with the words of the question and their synonyms marked', () => {
    const entry = plainEntry('faq/fees', { title: 'Fees and charges', topic: 'trade' });
    const result = resultOf(entry, about(['fee', 'charge'], ['maker']), topical, 'en');
    expect(result).toMatchObject({
      href: '/en/faq/fees/',
      collection: 'faq',
      topic: 'trade',
      topicTitle: 'Trading',
      day: '',
      words: ['fee', 'charge', 'maker'],
    });
    expect(shown(result.title)).toBe('[Fee]s and [charge]s');
  });

  test('names its topic in its own language, or not at all', () => {
    const entry = plainEntry('faq/fees', { topic: 'trade' }, 'zh');
    expect(resultOf(entry, about(), topical, 'zh').topicTitle).toBe('交易');
    expect(resultOf(entry, about(), topical, 'ja').topicTitle).toBe('');
  });

  test('keeps the day of an announcement', () => {
    const entry = plainEntry('announcements/spring', { day: '2026-03-01' });
    expect(resultOf(entry, about(), topical, 'en').day).toBe('2026-03-01');
  });
});

describe('the passage of a result', () => {
  afterEach(() => void vi.unstubAllGlobals());
  let texts = 0;

  /** The passage of an entry with this text. */
  async function passageOf(title: string, text: string, ...words: string[]): Promise<string> {
    const id = `en_${(texts += 1)}`;
    const asked = serve({ [`/pagefind/en/${textsPathOf(id)}`]: JSON.stringify({ [id]: text }) });
    const result = resultOf(
      plainEntry('faq/fees', { id, title }),
      about(words),
      { entries: [], isDense: false },
      'en',
    );
    expect(asked).toEqual([]);
    return shown(await result.loadPassage());
  }

  test('is loaded when it is asked for, with the words marked', async () => {
    expect(await passageOf('Fees', 'A maker pays less.', 'maker')).toBe('A [maker] pays less.');
  });

  test.each([
    ['after a full stop', 'Fees. The rest.', 'Fees', 'The rest.'],
    ['after an ideographic full stop', '手续费。其余。', '手续费', '其余。'],
    ['after a blank', 'Fees The rest.', 'Fees', 'The rest.'],
    ['but the same words in the text', 'Other. Fees are low.', 'Fees', 'Other. Fees are low.'],
  ])('does not repeat the title: %s', async (_name, text, title, passage) => {
    expect(await passageOf(title, text)).toBe(passage);
  });

  test('is empty where there is no text', async () => {
    expect(await passageOf('Fees', 'Fees', 'fee')).toBe('');
    const result = resultOf(
      plainEntry('faq/fees', { id: 'none' }),
      about(['fee']),
      { entries: [], isDense: false },
      'en',
    );
    expect(await result.loadPassage()).toEqual([]);
  });
});

describe('of the index', () => {
  serveIndex(starter);
  const words = { zh: '核对', en: 'explorer', ja: '承認', ko: '해시' };

  test.each(starterLocales)('a result in %s shows where the words stand', async (locale) => {
    const searchable = await loadEntries(locale);
    const { entries } = searchable;
    const entry = entries.find(({ href }) => href === `/${locale}/faq/stuck/`)!;
    const result = resultOf(entry, about([words[locale]]), searchable, locale);
    expect(shown(await result.loadPassage())).toContain(`[${words[locale]}]`);
    expect(result.topicTitle).toBe(entries.find(({ href }) => href.includes('/topics/'))?.title);
  });
});
